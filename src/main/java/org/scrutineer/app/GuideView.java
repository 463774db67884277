package org.scrutineer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.GuidePage;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.SideList;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The guide: its pages at the left, the one that helps here open. */
final class GuideView implements View {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("getting-started", "Getting started"),
            Map.entry("taking-a-tracker-in", "Taking a tracker in"),
            Map.entry("the-register", "The register"),
            Map.entry("ratings-and-rules", "Ratings and rules"),
            Map.entry("providers", "Providers"),
            Map.entry("quality-visits", "Quality visits"),
            Map.entry("bringing-work-back", "Bringing work back"),
            Map.entry("provider-returns", "Provider returns"),
            Map.entry("voices", "Voices"),
            Map.entry("meetings", "Meetings"),
            Map.entry("chasing-updates", "Chasing updates"),
            Map.entry("insights", "Insights"),
            Map.entry("making-a-paper", "Making a paper"),
            Map.entry("how-papers-look", "How papers look"),
            Map.entry("checks-before-issue", "Checks before issue"),
            Map.entry("public-and-part-2", "The public and Part 2"),
            Map.entry("exporting-tables", "Tables for other papers"),
            Map.entry("keeping-work-safe", "Keeping work safe"),
            Map.entry("taking-work-away", "Taking work away"),
            Map.entry("command-line", "Command line"),
            Map.entry("when-something-goes-wrong", "When something goes wrong"));
    static final List<String> PAGES = List.of(
            "getting-started",
            "taking-a-tracker-in",
            "the-register",
            "ratings-and-rules",
            "providers",
            "quality-visits",
            "bringing-work-back",
            "provider-returns",
            "voices",
            "meetings",
            "chasing-updates",
            "insights",
            "making-a-paper",
            "how-papers-look",
            "checks-before-issue",
            "public-and-part-2",
            "exporting-tables",
            "keeping-work-safe",
            "taking-work-away",
            "command-line",
            "when-something-goes-wrong");

    private final SideList pages = new SideList("Pages of the guide");
    private final ScrollPane page = Panes.scrolling(new VBox());
    private final HBox node;

    GuideView(String first, Runnable back) {
        VBox left = new VBox(Words.pageTitle("Guide"), pages, Buttons.link("Back", back));
        left.getStyleClass().addAll("middle", "paper-choice");
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setFocusTraversable(true);
        node = new HBox(left, page);
        pages.onChosen(title -> open(PAGES.stream()
                .filter(each -> TITLES.get(each).equals(title))
                .findFirst()
                .orElse(first)));
        open(PAGES.contains(first) ? first : PAGES.getFirst());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.EMPTY;
    }

    private void open(String name) {
        pages.show(
                PAGES.stream().map(each -> new SideList.Entry(TITLES.get(each), "")).toList(), TITLES.get(name));
        GuidePage content = new GuidePage(read(name));
        page.setContent(content);
        page.setVvalue(0);
        page.setAccessibleText(TITLES.get(name));
    }

    private static String read(String name) {
        try (InputStream in = GuideView.class.getResourceAsStream("guide/" + name + ".md")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
