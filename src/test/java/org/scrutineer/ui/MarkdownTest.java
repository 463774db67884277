package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void headingsParagraphsAndListsAreToldApart() {
        assertThat(Markdown.parse("# Title\n\nTwo lines\nof one paragraph.\n\n- one\n- two,\n  longer\n1. first\n"))
                .containsExactly(
                        new Markdown.Heading(1, "Title"),
                        new Markdown.Paragraph("Two lines of one paragraph."),
                        new Markdown.Item("•", "one"),
                        new Markdown.Item("•", "two, longer"),
                        new Markdown.Item("1.", "first"));
    }

    @Test
    void codeIsKeptAsItStands() {
        assertThat(Markdown.parse("Type:\n```\nscrutineer  check\n  --workspace DIR\n```\nThen read."))
                .containsExactly(
                        new Markdown.Paragraph("Type:"),
                        new Markdown.Code("scrutineer  check\n  --workspace DIR"),
                        new Markdown.Paragraph("Then read."));
    }

    @Test
    void aHeadingEndsTheParagraphBeforeIt() {
        assertThat(Markdown.parse("Text\n## Next")).containsExactly(
                new Markdown.Paragraph("Text"), new Markdown.Heading(2, "Next"));
    }
}
