// The compiled tables as part of the program's read-only image; see src/embedded.h.
    .section .rodata
.macro table name, file
    .balign 16
    .global \name\()_begin
\name\()_begin:
    .incbin "\file"
    .global \name\()_end
\name\()_end:
.endm
table ieum_gazetteer, "gazetteer.bin"
table ieum_lines, "lines.bin"
table ieum_mention, "mention.bin"
table ieum_figure, "figure.bin"
table ieum_ko, "ko.bin"
table ieum_en, "en.bin"
table ieum_examples, "examples.bin"
    .section .note.GNU-stack, "", %progbits
