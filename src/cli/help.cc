#include "cli/help.h"

#include <re2/re2.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include <array>

#include "cli/print.h"
#include "ieum/gazetteer.h"

namespace ieum {
namespace {

struct Topic {
  std::string_view command, english, korean;
};

constexpr std::array<Topic, 10> kTopics = {{
    {"ieum",
     R"(ieum reads AI-industry news and says who works with whom.

  ieum article.txt                      who works with whom in one article
  cat news/*.txt | ieum > found.jsonl   one JSON object an article
  ieum graph news/ai.jsonl -o graph     a folder of nodes.csv and edges.csv for Gephi or a spreadsheet

Commands (each has its own --help):
  extract     names, sums of money and relations of each article; may be left out
  graph       one graph of many articles
  report      what is new in a period, to read: deals with their sums and sentences
  explain     why there is a relation, or why not
  candidates  names that ieum does not know, ready for a file of your own
  gazetteer   check, search and count the names that ieum knows
  rules       check rules of your own, and try their examples

  -h, --help     this text
  --version      versions of the program, its libraries and its names

Exit codes: 0 done, 1 some articles rejected, 2 usage, 3 gazetteer or rules, 4 input not readable, 5 output not writable.
)",
     R"(ieum(이음)은 AI 산업 기사를 읽고 누가 누구와 일하는지 알려 줍니다.

  ieum article.txt                      기사 한 건의 관계
  cat news/*.txt | ieum > found.jsonl   기사마다 JSON 한 줄
  ieum graph news/ai.jsonl -o graph     Gephi나 엑셀로 여는 nodes.csv, edges.csv를 폴더에

명령 (저마다 --help가 있습니다):
  extract     기사마다 이름, 금액, 관계. 생략할 수 있습니다
  graph       여러 기사를 하나의 그래프로
  report      한 기간에 새로 나온 것을 읽을 보고서로: 거래, 금액, 근거 문장
  explain     왜 관계가 있는지, 또는 없는지
  candidates  ieum이 모르는 이름을 찾아, 내 이름 파일에 넣을 수 있게
  gazetteer   ieum이 아는 이름을 점검하고 찾고 셉니다
  rules       직접 만든 규칙을 점검하고 예문을 시험합니다

  -h, --help     이 도움말
  --version      프로그램, 라이브러리, 이름 사전의 버전

종료 코드: 0 완료, 1 일부 기사 거부, 2 사용법, 3 이름 사전이나 규칙, 4 입력 읽기 실패, 5 출력 쓰기 실패.
)"},
    {"ieum extract",
     R"(Finds names, sums of money and relations in each article.

  ieum extract article.txt
  ieum extract --format csv news.jsonl -o relations.csv
  ieum extract --format csv --rows figures news.jsonl -o sums.csv
  ieum extract news.jsonl -o news.html          a page to read and check the articles in the browser
  xzcat archive.jsonl.xz | ieum extract -j 4 > found.jsonl

Usage: ieum [extract] [OPTIONS] [FILE...]      (no FILE, or -: standard input)
Plain text or JSON lines (text, and if there are: id, title, date, source), told by content.

  -f, --format FORMAT     jsonl: one object a line; json: one array; csv: a row a relation; table: for people;
                          html: a page (default: table at a terminal, html where FILE ends so, else jsonl)
  --rows WHAT             what csv has rows of: relations (default) or figures, the sums of money
  --excel                 csv that Excel opens with a double click: its line ends and mark, no formulas
  --only PARTS            some of names,figures,relations; what is not asked for is neither looked for nor written
  --min-confidence X      leave out relations less sure than X, 0 to 1 (docs/accuracy.md)
  -g, --gazetteer FILE    names of your own, laid over the built-in ones; may be repeated
  --no-built-in           know only the names of --gazetteer
  --rules FILE            rows of your own for sums and relations (docs/rules.md); may be repeated
  --offsets UNIT          codepoint (default), bytes, utf16: what start and end count
  --split HOW             plain text of several articles: auto (default), never, blank-line
  -j, --threads N         threads (default: as many as the machine has); the output is the same for any N
  -o, --output FILE       write to FILE, which appears when it is whole
  -h, --help              this text
)",
     R"(기사마다 이름, 금액, 관계를 찾습니다.

  ieum extract article.txt
  ieum extract --format csv news.jsonl -o relations.csv
  ieum extract --format csv --rows figures news.jsonl -o sums.csv
  ieum extract news.jsonl -o news.html          기사를 브라우저에서 읽고 확인하는 페이지
  xzcat archive.jsonl.xz | ieum extract -j 4 > found.jsonl

사용법: ieum [extract] [옵션] [파일...]      (파일이 없거나 -이면 표준 입력)
텍스트 또는 JSON 줄(text, 있으면 id, title, date, source). 내용을 보고 구별합니다.

  -f, --format 형식       jsonl: 한 줄에 하나, json: 배열 하나, csv: 관계마다 한 행, table: 사람이 읽는 표,
                          html: 페이지 (기본: 터미널에서는 table, 출력 파일이 .html이면 html, 그 밖에는 jsonl)
  --rows 대상             csv의 행: relations(기본) 또는 figures(금액)
  --excel                 엑셀에서 바로 열리는 csv: 줄 끝과 표시를 엑셀대로, 수식은 없이
  --only 부분             names,figures,relations 가운데 일부. 나머지는 찾지도 쓰지도 않습니다
  --min-confidence X      확신도가 X(0~1)보다 낮은 관계는 뺍니다 (docs/accuracy.md)
  -g, --gazetteer 파일    내장 사전에 덧붙일 이름. 여러 번 쓸 수 있습니다
  --no-built-in           --gazetteer의 이름만 씁니다
  --rules 파일            금액과 관계의 내 규칙(docs/rules.md). 여러 번 쓸 수 있습니다
  --offsets 단위          codepoint(기본), bytes, utf16: start와 end가 세는 것
  --split 방법            여러 기사가 든 텍스트: auto(기본), never, blank-line
  -j, --threads N         스레드 수(기본: 코어 수). 몇이든 결과는 같습니다
  -o, --output 파일       완성된 뒤에야 나타나는 파일로 씁니다
  -h, --help              이 도움말
)"},
    {"ieum graph",
     R"(Makes one graph of many articles, of what `ieum extract` found in them earlier, of graphs, of all of them together.

  ieum graph news.jsonl -o graph                       graph/nodes.csv and graph/edges.csv
  ieum graph january.jsonl february.jsonl -o all.html  a page to look at in the browser
  ieum graph found.jsonl --format json | jq '.edges[].type'
  ieum graph news.jsonl --around 네이버 --depth 2 --since 2024 -o naver.html

Usage: ieum graph [OPTIONS] [FILE...]      (no FILE, or -: standard input)
       ieum graph top [OPTIONS] [FILE...]  tables of what comes first (a file called top is ./top)
       ieum graph diff [OPTIONS] OLD NEW   what is new, changed or gone (a file called diff is ./diff)
The same article given twice counts once. The order of the files does not matter.

  -o, --output PATH       csv, neo4j: a folder; else a file
  -f, --format FORMAT     csv, cytoscape, dot (Graphviz), gexf (Gephi), graphml, html (a page),
                          json (NetworkX node-link), neo4j, sqlite, turtle (RDF), xlsx (Excel); default: by
                          the ending of PATH (.cyjs: cytoscape; .gv: dot; .ttl: turtle), else csv
  --excel                 csv that Excel opens with a double click; -o graph.xlsx keeps codes and dates besides
  -g, --gazetteer FILE    names of your own, laid over the built-in ones; may be repeated
  --no-built-in           know only the names of --gazetteer
  --rules FILE            rows of your own for sums and relations (docs/rules.md); may be repeated
  --split HOW             plain text of several articles: auto (default), never, blank-line
  -j, --threads N         threads (default: as many as the machine has)
  -h, --help              this text

Only a part of it; all that is asked must hold, and names without a relation left go:
  --type TYPES            some of partners_with,invests_in,acquires,supplies,affiliate_of,develops,uses
  --status STATUSES       some of asserted,planned,negated: how the relation stands at last
  --min-confidence X      relations at least so sure, 0 to 1 (docs/accuracy.md)
  --min-articles N        relations that at least N articles state
  --since D, --until D    the graph of a period: as if there were only its articles; 2024, 2024-03 or 2024-03-15
  --around NAME           only what is near this name, or id; may be repeated
  --depth N               how many relations away (default: 1)
  --only-known            no names that only articles introduce
)",
     R"(여러 기사, `ieum extract`가 앞서 찾은 것, 앞서 만든 그래프를 하나의 그래프로 만듭니다.

  ieum graph news.jsonl -o graph                       graph/nodes.csv, graph/edges.csv
  ieum graph january.jsonl february.jsonl -o all.html  브라우저로 보는 페이지
  ieum graph found.jsonl --format json | jq '.edges[].type'
  ieum graph news.jsonl --around 네이버 --depth 2 --since 2024 -o naver.html

사용법: ieum graph [옵션] [파일...]      (파일이 없거나 -이면 표준 입력)
        ieum graph top [옵션] [파일...]  먼저 볼 것을 표로 (top이라는 파일은 ./top)
        ieum graph diff [옵션] 옛것 새것   새로 나온 것, 바뀐 것, 사라진 것 (diff라는 파일은 ./diff)
같은 기사를 두 번 주어도 한 번으로 칩니다. 파일의 순서는 상관없습니다.

  -o, --output 경로       csv, neo4j는 폴더, 나머지는 파일
  -f, --format 형식       csv, cytoscape, dot(Graphviz), gexf(Gephi), graphml, html(페이지),
                          json(NetworkX node-link), neo4j, sqlite, turtle(RDF), xlsx(엑셀).
                          기본: 경로의 확장자(.cyjs: cytoscape, .gv: dot, .ttl: turtle), 없으면 csv
  --excel                 엑셀에서 바로 열리는 csv. 코드와 날짜까지 지키려면 -o graph.xlsx
  -g, --gazetteer 파일    내장 사전에 덧붙일 이름. 여러 번 쓸 수 있습니다
  --no-built-in           --gazetteer의 이름만 씁니다
  --rules 파일            금액과 관계의 내 규칙(docs/rules.md). 여러 번 쓸 수 있습니다
  --split 방법            여러 기사가 든 텍스트: auto(기본), never, blank-line
  -j, --threads N         스레드 수(기본: 코어 수)
  -h, --help              이 도움말

그래프의 일부만. 물은 것을 모두 만족해야 하고, 남은 관계가 없는 이름은 빠집니다:
  --type 종류             partners_with,invests_in,acquires,supplies,affiliate_of,develops,uses 가운데 일부
  --status 상태           asserted,planned,negated 가운데 일부. 관계의 마지막 상태
  --min-confidence X      확신도가 X(0~1) 이상인 관계 (docs/accuracy.md)
  --min-articles N        기사 N건 이상이 말하는 관계
  --since 때, --until 때  그 기간의 기사만 있는 것처럼. 2024, 2024-03 또는 2024-03-15
  --around 이름           이 이름이나 id 가까이에 있는 것만. 여러 번 쓸 수 있습니다
  --depth N               관계 몇 번 거리까지 (기본: 1)
  --only-known            기사만이 알려 주는 이름은 뺍니다
)"},
    {"ieum graph top",
     R"(Shows the first of a graph as tables: the most connected names, the newest relations, the largest sums.

  ieum graph top news.jsonl
  ieum graph top --by sums --type invests_in --since 2024 all.json
  ieum graph top --by connected --limit 100 --format csv all.sqlite -o names.csv

Usage: ieum graph top [OPTIONS] [FILE...]      (no FILE, or -: standard input)
A FILE is whatever `ieum graph` takes: articles, results of `ieum extract`, graphs.

  --by WHAT               one table: connected, newest, sums, articles (relations that most articles state)
  --limit N               rows of a table (default: 10); of sums, for each currency
  -f, --format FORMAT     table (default), csv (needs --by), json
  -o, --output FILE       write to FILE, which appears when it is whole
  -h, --help              this text

The options for reading and those for a part of the graph are those of `ieum graph --help`.
)",
     R"(그래프에서 먼저 볼 것을 표로 보입니다: 가장 많이 이어진 이름, 가장 새로운 관계, 가장 큰 금액.

  ieum graph top news.jsonl
  ieum graph top --by sums --type invests_in --since 2024 all.json
  ieum graph top --by connected --limit 100 --format csv all.sqlite -o names.csv

사용법: ieum graph top [옵션] [파일...]      (파일이 없거나 -이면 표준 입력)
파일은 `ieum graph`가 받는 것이면 됩니다: 기사, `ieum extract`의 결과, 그래프.

  --by 대상               표 하나만: connected, newest, sums, articles(가장 많은 기사가 말하는 관계)
  --limit N               표의 행 수(기본: 10). sums는 통화마다
  -f, --format 형식       table(기본), csv(--by가 있어야 합니다), json
  -o, --output 파일       완성된 뒤에야 나타나는 파일로 씁니다
  -h, --help              이 도움말

읽기와 그래프의 일부에 관한 옵션은 `ieum graph --help`와 같습니다.
)"},
    {"ieum graph diff",
     R"(Shows what is new, changed or gone between two graphs.

  ieum graph diff june.json july.json
  ieum graph diff old.sqlite new.sqlite --type invests_in,acquires --format csv -o new.csv
  ieum graph diff june.jsonl july.jsonl --around 네이버

Usage: ieum graph diff [OPTIONS] OLD NEW      (one of them may be -: standard input)
OLD and NEW are whatever `ieum graph` takes: a graph, articles, results of `ieum extract`. A relation has changed if its
status, its sum or the number of its articles has. The exit code does not tell whether they differ.

  -f, --format FORMAT     table (default), csv, json, markdown
  -o, --output FILE       write to FILE, which appears when it is whole
  -h, --help              this text

The options for reading and those for a part of the graph, asked of both, are those of `ieum graph --help`.
)",
     R"(두 그래프를 견주어 새로 나온 관계, 바뀐 관계, 사라진 관계를 보입니다.

  ieum graph diff june.json july.json
  ieum graph diff old.sqlite new.sqlite --type invests_in,acquires --format csv -o new.csv
  ieum graph diff june.jsonl july.jsonl --around 네이버

사용법: ieum graph diff [옵션] 옛것 새것      (둘 가운데 하나는 -, 곧 표준 입력이어도 됩니다)
저마다 `ieum graph`가 받는 것이면 됩니다: 그래프, 기사, `ieum extract`의 결과. 상태나 금액, 기사 수가 달라진 관계를
바뀐 것으로 칩니다. 종료 코드는 다른지 아닌지를 말하지 않습니다.

  -f, --format 형식       table(기본), csv, json, markdown
  -o, --output 파일       완성된 뒤에야 나타나는 파일로 씁니다
  -h, --help              이 도움말

읽기와 그래프의 일부(둘 다에 묻습니다)에 관한 옵션은 `ieum graph --help`와 같습니다.
)"},
    {"ieum report",
     R"(Reports what is new in a period: takeovers, investments, partnerships, supplies and products, each with its sum and
its sentence, what was only planned, and what was denied or broken off.

  ieum report news.jsonl --since 2024-03 --until 2024-03 -o march.html
  ieum report archive.sqlite --since 2024-03-04 --until 2024-03-10 -o week.md
  ieum report archive.sqlite --around 네이버 --lang ko

Usage: ieum report [OPTIONS] [FILE...]      (no FILE, or -: standard input)
Takes what `ieum graph` takes: articles, what `ieum extract` found in them, graphs. New is what these first state in the
period: give the articles before it too, or a graph that has them.

  --since D, --until D    the period: 2024, 2024-03 or 2024-03-15 (default: all, what has no date included)
  -o, --output FILE       write to FILE, which appears when it is whole
  -f, --format FORMAT     markdown, html (one page without a script); default: html where FILE ends so, else markdown
  --lang LANG             ko, en (default: as this text)
  -g, --gazetteer FILE    names of your own, laid over the built-in ones; may be repeated
  --no-built-in           know only the names of --gazetteer
  --rules FILE            rows of your own for sums and relations (docs/rules.md); may be repeated
  --split HOW             plain text of several articles: auto (default), never, blank-line
  -j, --threads N         threads (default: as many as the machine has)
  -h, --help              this text

Only a part, as of `ieum graph`: --type, --status, --min-confidence, --min-articles, --around, --depth, --only-known
)",
     R"(한 기간에 새로 나온 것을 보고합니다. 인수, 투자, 협력, 공급, 제품을 금액과 근거 문장과 함께 보이고,
예정일 뿐인 것과 부인되거나 끝난 것을 따로 둡니다.

  ieum report news.jsonl --since 2024-03 --until 2024-03 -o march.html
  ieum report archive.sqlite --since 2024-03-04 --until 2024-03-10 -o week.md
  ieum report archive.sqlite --around 네이버 --lang ko

사용법: ieum report [옵션] [파일...]      (파일이 없거나 -이면 표준 입력)
`ieum graph`가 읽는 것을 읽습니다: 기사, `ieum extract`가 찾은 것, 그래프. 새로 나온 것이란 이 입력이 그 기간에 처음
말하는 것이니, 그 전의 기사나 그것이 든 그래프도 함께 주세요.

  --since 때, --until 때  기간: 2024, 2024-03 또는 2024-03-15 (기본: 전체, 날짜 없는 것도)
  -o, --output 파일       완성된 뒤에야 나타나는 파일로 씁니다
  -f, --format 형식       markdown, html(스크립트 없는 페이지). 기본: 파일이 .html이면 html, 그 밖에는 markdown
  --lang 언어             ko, en (기본: 이 도움말의 언어)
  -g, --gazetteer 파일    내장 사전에 덧붙일 이름. 여러 번 쓸 수 있습니다
  --no-built-in           --gazetteer의 이름만 씁니다
  --rules 파일            금액과 관계의 내 규칙(docs/rules.md). 여러 번 쓸 수 있습니다
  --split 방법            여러 기사가 든 텍스트: auto(기본), never, blank-line
  -j, --threads N         스레드 수(기본: 코어 수)
  -h, --help              이 도움말

일부만, `ieum graph`처럼: --type, --status, --min-confidence, --min-articles, --around, --depth, --only-known
)"},
    {"ieum explain",
     R"(Shows an article with its names, sums and triggers marked, and why each relation was found.

  ieum explain article.txt
  ieum explain --pair 한빛 나래 article.txt      why there is an edge between the two, or why not
  ieum explain --parse article.txt              and how each sentence was read

Usage: ieum explain [OPTIONS] [FILE]      (no FILE, or -: standard input)

  --pair A B              only what concerns these two; names as in the article, or ids
  --parse                 show the parse of each sentence
  -f, --format FORMAT     text (default); cells: a JSON line for each relation, with what its confidence was
                          measured on, for scripts/estimate-confidence
  -g, --gazetteer FILE    names of your own, laid over the built-in ones; may be repeated
  --no-built-in           know only the names of --gazetteer
  --rules FILE            rows of your own for sums and relations (docs/rules.md); may be repeated
  --split HOW             plain text of several articles: auto (default), never, blank-line
  -h, --help              this text
)",
     R"(기사에 이름, 금액, 단서를 표시하고, 관계마다 왜 찾았는지 보여 줍니다.

  ieum explain article.txt
  ieum explain --pair 한빛 나래 article.txt      둘 사이에 왜 관계가 있는지, 또는 없는지
  ieum explain --parse article.txt              문장을 어떻게 읽었는지도

사용법: ieum explain [옵션] [파일]      (파일이 없거나 -이면 표준 입력)

  --pair A B              이 둘에 관한 것만. 기사에 나온 이름이나 id
  --parse                 문장마다 분석을 보입니다
  -f, --format 형식       text(기본). cells: 관계마다 JSON 한 줄, 확신도를 어디서 쟀는지와 함께
                          (scripts/estimate-confidence용)
  -g, --gazetteer 파일    내장 사전에 덧붙일 이름. 여러 번 쓸 수 있습니다
  --no-built-in           --gazetteer의 이름만 씁니다
  --rules 파일            금액과 관계의 내 규칙(docs/rules.md). 여러 번 쓸 수 있습니다
  --split 방법            여러 기사가 든 텍스트: auto(기본), never, blank-line
  -h, --help              이 도움말
)"},
    {"ieum candidates",
     R"(Lists the names of an archive that ieum found without knowing them, the most frequent first.

  ieum candidates news.jsonl                         a table with examples
  ieum candidates -n 3 news.jsonl -o mine.tsv        those of three articles or more, as a file of names
  ieum candidates -g mine.tsv news.jsonl             what is left when the names of mine.tsv are known

Usage: ieum candidates [OPTIONS] [FILE...]      (no FILE, or -: standard input)

  -f, --format FORMAT     table: for people; tsv: a gazetteer file, delete the rows that you do not want;
                          jsonl: one object a line (default: table at a terminal, tsv elsewhere);
                          signs: every word that was weighed as a name, taken or not, with its signs
  -n, --min-articles N    only names of at least N articles (default: 1)
  -g, --gazetteer FILE    names of your own, laid over the built-in ones; may be repeated
  --no-built-in           know only the names of --gazetteer
  --split HOW             plain text of several articles: auto (default), never, blank-line
  -j, --threads N         threads (default: as many as the machine has); the output is the same for any N
  -o, --output FILE       write to FILE, which appears when it is whole
  -h, --help              this text
)",
     R"(ieum이 모르지만 기사에서 찾아낸 이름을 자주 나온 것부터 보여 줍니다.

  ieum candidates news.jsonl                         예문이 있는 표
  ieum candidates -n 3 news.jsonl -o mine.tsv        기사 세 건 이상에 나온 이름을 이름 파일로
  ieum candidates -g mine.tsv news.jsonl             mine.tsv의 이름을 알 때 남는 것

사용법: ieum candidates [옵션] [파일...]      (파일이 없거나 -이면 표준 입력)

  -f, --format 형식       table: 사람이 읽는 표, tsv: 이름 파일(필요 없는 행은 지우면 됩니다),
                          jsonl: 한 줄에 하나 (기본: 터미널에서는 table, 그 밖에는 tsv),
                          signs: 이름인지 따져 본 모든 단어와 그 징표
  -n, --min-articles N    기사 N건 이상에 나온 이름만 (기본: 1)
  -g, --gazetteer 파일    내장 사전에 덧붙일 이름. 여러 번 쓸 수 있습니다
  --no-built-in           --gazetteer의 이름만 씁니다
  --split 방법            여러 기사가 든 텍스트: auto(기본), never, blank-line
  -j, --threads N         스레드 수(기본: 코어 수). 몇이든 결과는 같습니다
  -o, --output 파일       완성된 뒤에야 나타나는 파일로 씁니다
  -h, --help              이 도움말
)"},
    {"ieum gazetteer",
     R"(Checks, searches and counts the names that ieum knows.

  ieum gazetteer lint my-names.tsv      what is wrong in a file of your own, line by line
  ieum gazetteer find 엔비디아          who bears this name
  ieum gazetteer stats                  how many there are

Usage: ieum gazetteer lint FILE... [--corpus ARTICLES]
       ieum gazetteer find [-g FILE] [--no-built-in] NAME...
       ieum gazetteer stats [-g FILE] [--no-built-in]

  --corpus ARTICLES       also how often each name of FILE is taken in these articles, and which look suspicious
  -g, --gazetteer FILE    names of your own, laid over the built-in ones; may be repeated
  --no-built-in           know only the names of --gazetteer
  -h, --help              this text
)",
     R"(ieum이 아는 이름을 점검하고 찾고 셉니다.

  ieum gazetteer lint my-names.tsv      직접 만든 파일의 잘못을 줄마다
  ieum gazetteer find 엔비디아          이 이름을 가진 대상
  ieum gazetteer stats                  모두 몇인지

사용법: ieum gazetteer lint 파일... [--corpus 기사]
        ieum gazetteer find [-g 파일] [--no-built-in] 이름...
        ieum gazetteer stats [-g 파일] [--no-built-in]

  --corpus 기사           파일의 이름이 이 기사들에서 얼마나 쓰이는지, 어떤 것이 의심스러운지도
  -g, --gazetteer 파일    내장 사전에 덧붙일 이름. 여러 번 쓸 수 있습니다
  --no-built-in           --gazetteer의 이름만 씁니다
  -h, --help              이 도움말
)"},
    {"ieum rules",
     R"(Checks rules of your own for sums and relations (docs/rules.md).

  ieum rules lint my.rules              what is wrong in a file of your own, line by line
  ieum rules test my.rules              whether each row states what its examples say
  ieum rules test -g names.tsv my.rules    the same, where examples speak of names of yours

Usage: ieum rules lint FILE...
       ieum rules test [-g FILE] FILE...
A FILE has sections, or is a table of the source tree (data/relations/ko-predicates.tsv).

  -g, --gazetteer FILE    names of your own that the examples speak of; may be repeated
  -h, --help              this text

lint ends with 3 if it found errors, test with 1 if an example failed.
)",
     R"(금액과 관계에 대한 내 규칙을 점검합니다(docs/rules.md).

  ieum rules lint my.rules              직접 만든 파일의 잘못을 줄마다
  ieum rules test my.rules              행마다 예문대로 관계가 나오는지
  ieum rules test -g names.tsv my.rules    예문에 내 이름이 나올 때

사용법: ieum rules lint 파일...
        ieum rules test [-g 파일] 파일...
파일은 섹션이 있는 것 또는 소스의 표(data/relations/ko-predicates.tsv)입니다.

  -g, --gazetteer 파일    예문에 나오는 내 이름. 여러 번 쓸 수 있습니다
  -h, --help              이 도움말

lint는 오류가 있으면 3, test는 실패한 예문이 있으면 1로 끝납니다.
)"},
}};

}  // namespace

std::string_view CommandOf(HelpTopic topic) { return kTopics[static_cast<size_t>(topic)].command; }

std::string_view HelpText(HelpTopic topic, Language language) {
  const Topic& texts = kTopics[static_cast<size_t>(topic)];
  return language == Language::kKorean ? texts.korean : texts.english;
}

ExitCode PrintHelp(HelpTopic topic, const Console& console) {
  return Print(HelpText(topic, console.language()), console);
}

ExitCode PrintVersion(const Console& console) {
  const Gazetteer gazetteer = Gazetteer::BuiltIn();
  std::string text = "ieum " IEUM_VERSION "\n";
  text.append("ICU ").append(U_ICU_VERSION).append(", Unicode ").append(U_UNICODE_VERSION);
  text.append(", RE2 " IEUM_RE2_VERSION "\n");
  text.append(console.Text(
      Message::kGazetteerCounts,
      {std::to_string(gazetteer.entity_count()), std::to_string(gazetteer.alias_count()), gazetteer.fingerprint()}));
  text.push_back('\n');
  return Print(text, console);
}

}  // namespace ieum
