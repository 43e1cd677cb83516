import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports files into one Gephi workspace, as a user does by hand, and prints what is in it: a row for each node and edge,
 * as "name U+001F value U+001F name U+001F value ... U+001E". What Gephi complains of goes to the standard error.
 */
public class GephiReader {
  private static final char CELL = '\u001f';
  private static final char ROW = '\u001e';

  private static <T> T find(Class<T> type) {
    return Lookup.getDefault().lookup(type);
  }

  private static void importFile(File file, Workspace workspace) throws Exception {
    ImportController controller = find(ImportController.class);
    Container container = controller.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    Report report = container.getReport();
    controller.process(container, new AppendProcessor(), workspace);
    for (var issues = report.getIssues(Integer.MAX_VALUE); issues.hasNext(); ) {
      Issue issue = issues.next();
      if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) {
        System.err.println(file.getName() + ": " + issue.getMessage());
      }
    }
  }

  private static void print(String kind, Element element, Table columns, StringBuilder row) {
    row.insert(0, "kind" + CELL + kind);
    for (Column column : columns) {
      Object value = element.getAttribute(column);
      if (value == null || column.getId().equals("timeset")) continue;
      String title = column.isProperty() ? column.getId() : column.getTitle();
      row.append(CELL).append(title).append(CELL).append(value);
    }
    OUT.print(row.append(ROW));
  }

  private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  public static void main(String[] files) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    ProjectController projects = find(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    for (String file : files) importFile(new File(file), workspace);
    var model = find(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    for (Node node : graph.getNodes()) print("node", node, model.getNodeTable(), new StringBuilder());
    for (Edge edge : graph.getEdges()) {
      StringBuilder row = new StringBuilder();
      row.append(CELL).append("source").append(CELL).append(edge.getSource().getId());
      row.append(CELL).append("target").append(CELL).append(edge.getTarget().getId());
      row.append(CELL).append("gephi_directed").append(CELL).append(edge.isDirected());
      print("edge", edge, model.getEdgeTable(), row);
    }
    OUT.flush();
    System.exit(0);
  }
}
