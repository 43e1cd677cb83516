import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/**
 * Opens a Neo4j database, runs a Cypher script in it if one is given, and prints what is in it: a row for each node and
 * relationship, as "name U+001F value U+001F name U+001F value ... U+001E".
 *
 * <p>Arguments: home of the server, folder that LOAD CSV may read, and the script.
 */
public class Neo4jReader {
  private static final char CELL = '\u001f';
  private static final char ROW = '\u001e';
  private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  /** A statement ends with a semicolon at the end of a line, as in cypher-shell. */
  private static void runScript(GraphDatabaseService database, Path script) throws Exception {
    StringBuilder statement = new StringBuilder();
    for (String line : Files.readAllLines(script)) {
      if (line.startsWith("//")) continue;
      statement.append(line).append('\n');
      if (!line.stripTrailing().endsWith(";")) continue;
      String text = statement.toString().strip();
      statement.setLength(0);
      database.executeTransactionally(text.substring(0, text.length() - 1).replaceFirst("^:auto\\s", ""));
    }
    if (!statement.toString().isBlank()) throw new IllegalStateException("a statement without an end: " + statement);
  }

  private static void print(String kind, Entity entity, Map<String, Object> others) {
    StringBuilder row = new StringBuilder("kind" + CELL + kind);
    others.forEach((name, value) -> row.append(CELL).append(name).append(CELL).append(value));
    entity.getAllProperties().forEach((name, value) -> row.append(CELL).append(name).append(CELL).append(value));
    OUT.print(row.append(ROW));
  }

  public static void main(String[] arguments) throws Exception {
    var service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(GraphDatabaseSettings.load_csv_file_url_root, Path.of(arguments[1]))
            .build();
    GraphDatabaseService database = service.database("neo4j");
    if (arguments.length > 2) runScript(database, Path.of(arguments[2]));
    try (var transaction = database.beginTx()) {
      for (Node node : transaction.getAllNodes()) print("node", node, Map.of("labels", node.getLabels()));
      for (Relationship edge : transaction.getAllRelationships()) {
        Object source = edge.getStartNode().getProperty("id");
        Object target = edge.getEndNode().getProperty("id");
        print("edge", edge, Map.of("source", source, "target", target, "relation", edge.getType().name()));
      }
    }
    OUT.flush();
    service.shutdown();
    System.exit(0);
  }
}
