package org.scrutineer.studio;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.pictures.ChartView;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Words;

/** How a paper reads, drawn from the same blocks as its files. Always dark on white, as it will be printed. */
final class PaperPicture extends VBox {
    private static final int MOST_BLOCKS = 160;

    PaperPicture() {
        getStyleClass().addAll("paper", "printed");
    }

    void show(Paper paper) {
        getChildren().setAll(styled(Words.small(paper.authority()), "running-head"), styled(
                Words.plain(paper.title()), "paper-title"));
        paper.blocks().stream().limit(MOST_BLOCKS).map(PaperPicture::node).forEach(getChildren()::add);
        if (paper.blocks().size() > MOST_BLOCKS) {
            getChildren().add(Words.muted("The files hold the rest."));
        }
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> styled(Words.plain(heading.text()), "heading-" + heading.level());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts(facts);
            case Block.Quotation quotation -> styled(Words.plain(quotation.text()), "quotation");
            case Block.Table table -> table(table);
            case Block.Figure figure -> new VBox(
                    3, styled(Words.plain(figure.title()), "caption"), chart(figure));
            case Block.PageBreak pageBreak -> new Region();
        };
    }

    private static Node paragraph(Block.Paragraph paragraph) {
        TextFlow words = flow(paragraph.runs());
        if (paragraph.number().isEmpty()) {
            return words;
        }
        return hanging(paragraph.number().getAsInt() + ".", words);
    }

    private static VBox bullets(Block.Bullets bullets) {
        return new VBox(bullets.items().stream().map(item -> hanging("•", flow(item))).toArray(Node[]::new));
    }

    private static HBox hanging(String mark, TextFlow words) {
        Label label = new Label(mark);
        label.getStyleClass().add("mark");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(label, words);
    }

    private static GridPane facts(Block.Facts facts) {
        GridPane grid = columns(List.of(28.0, 72.0));
        for (int row = 0; row < facts.facts().size(); row++) {
            Block.Fact fact = facts.facts().get(row);
            grid.addRow(row, styled(Words.plain(fact.label()), "caption"), flow(fact.value()));
        }
        return grid;
    }

    private static VBox table(Block.Table table) {
        GridPane grid = columns(table.columns().stream().map(Block.Column::share).toList());
        grid.getStyleClass().add("paper-table");
        for (int column = 0; column < table.columns().size(); column++) {
            grid.add(cell(Words.strong(table.columns().get(column).header())), column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                VBox content = new VBox();
                table.rows().get(row).cells().get(column).content()
                        .forEach(part -> content.getChildren().add(content(part)));
                grid.add(cell(content), column, row + 1);
            }
        }
        return new VBox(3, styled(Words.plain(table.caption()), "caption"), grid);
    }

    private static Node content(Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case RatingMark mark -> tag(mark);
        };
    }

    private static RatingTag tag(RatingMark mark) {
        RatingTag tag = new RatingTag(mark.tone(), mark.code(), mark.word());
        tag.setMinWidth(0);
        tag.setWrapText(true);
        return tag;
    }

    private static VBox cell(Node content) {
        VBox cell = new VBox(content);
        cell.getStyleClass().add("paper-cell");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    /** Columns that share the width; their shares need not add up to anything. */
    private static GridPane columns(List<Double> shares) {
        GridPane grid = new GridPane();
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * share / all);
            grid.getColumnConstraints().add(column);
        }
        grid.setHgap(0);
        return grid;
    }

    private static ChartView chart(Block.Figure figure) {
        ChartView chart = new ChartView(figure.alternative());
        chart.show(figure.chart());
        return chart;
    }

    private static TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow();
        for (Run run : runs) {
            flow.getChildren().add(switch (run) {
                case Run.Text plain -> words(plain, "text");
                case Run.Strong strong -> words(strong, "strong");
                case Run.Link link -> words(link, "paper-link");
                case Run.Rating rating -> tag(rating.mark());
            });
        }
        return flow;
    }

    private static Text words(Run run, String styleClass) {
        Text text = new Text(run.text());
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }
}
