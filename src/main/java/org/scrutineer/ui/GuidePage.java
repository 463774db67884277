package org.scrutineer.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One page of the guide, made of its Markdown. */
public final class GuidePage extends VBox {
    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(.+?)\\]\\(.+?\\)");

    public GuidePage(String markdown) {
        getStyleClass().add("guide");
        getChildren().addAll(Markdown.parse(markdown).stream().map(GuidePage::node).toList());
    }

    private static Node node(Markdown block) {
        return switch (block) {
            case Markdown.Heading heading -> heading(heading);
            case Markdown.Paragraph paragraph -> flow(paragraph.text());
            case Markdown.Item item -> item(item);
            case Markdown.Code code -> code(code);
        };
    }

    private static Label heading(Markdown.Heading heading) {
        Label label = Words.plain(heading.text());
        label.getStyleClass().add("guide-" + Math.min(heading.level(), 3));
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    private static HBox item(Markdown.Item item) {
        Label mark = new Label(item.mark());
        mark.setMinWidth(18);
        TextFlow words = flow(item.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(mark, words);
    }

    private static Label code(Markdown.Code code) {
        Label label = Words.plain(code.text());
        label.getStyleClass().add("code-block");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Links are shown by their words: the guide's pages are in the list beside. */
    private static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        Matcher matcher = INLINE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            flow.getChildren().add(new Text(text.substring(from, matcher.start())));
            Text special = new Text(matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
            special.getStyleClass().add(matcher.group(2) != null ? "code" : "strong");
            flow.getChildren().add(special);
            from = matcher.end();
        }
        flow.getChildren().add(new Text(text.substring(from)));
        return flow;
    }
}
