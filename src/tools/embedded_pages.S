// The bundled pages as part of the program's read-only image; see src/output/page_parts.h. Sizes are numbers of their
// own: a part may be empty, and C++ takes the addresses of two objects for different.
    .section .rodata
.macro part name, file
    .balign 16
    .global \name
\name:
    .incbin "\file"
1:
    .balign 8
    .global \name\()_size
\name\()_size:
    .quad 1b - \name
.endm
part ieum_article_page_head, "article.head"
part ieum_article_page_tail, "article.tail"
part ieum_graph_page_head, "graph.head"
part ieum_graph_page_tail, "graph.tail"
    .section .note.GNU-stack, "", %progbits
