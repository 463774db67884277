package org.scrutineer.packs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** Packs: who has what until when, what came in, and at the right the pack that is made or opened now. */
public final class PacksView implements View {
    public static final FileChoice.Kind PACKS = new FileChoice.Kind("Packs", List.of("*" + PackFile.ENDING));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final PacksModel model;
    private final Ways ways;
    private final PageHead officeHead;
    private final PageHead laptopHead;
    private final VBox lists = new VBox();
    private final TakeAwayPane away;
    private final OpenPackPane opening;
    private final ScrollPane right = Panes.scrolling(new VBox());
    private final Panes node;

    /**
     * Where the buttons lead.
     *
     * @param folder shows a folder
     * @param decide shows what a person has to decide of a pack
     */
    public record Ways(FileChoice files, Consumer<Path> folder, Consumer<Taken> decide) {}

    public PacksView(PacksModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        officeHead = new PageHead(
                Buttons.primary("Take work away", model::wantAway), Buttons.ordinary("Open a pack…", this::choose));
        laptopHead = new PageHead(
                Buttons.primary("Make the pack to bring back", model::wantAway),
                Buttons.ordinary("Open a pack…", this::choose));
        officeHead.title("Packs");
        laptopHead.title("Packs");
        away = new TakeAwayPane(model.takeAway(), ways, model::done);
        opening = new OpenPackPane(model.opening(), new OpenPackPane.Ways(ways.decide(), model::done, List::of));
        lists.getStyleClass().add("fields");
        node = new Panes(new VBox(), right);
        VBox middle = (VBox) node.getChildren().getFirst();
        ScrollPane scrolling = Panes.scrolling(lists);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        middle.getChildren().setAll(officeHead, scrolling);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), away.attach(), opening.attach(),
                model.standingProperty().subscribe(this::show), model.handProperty().subscribe(this::show));
    }

    private void choose() {
        List<Path> chosen = ways.files().open("Open a pack", PACKS);
        if (!chosen.isEmpty()) {
            model.open(chosen);
        }
    }

    private void show(PacksModel.Hand hand) {
        right.setContent(switch (hand) {
            case NOTHING -> nothing();
            case AWAY -> away.node();
            case OPENING -> opening.node();
        });
        if (hand == PacksModel.Hand.AWAY) {
            away.focus();
        }
    }

    private static VBox nothing() {
        VBox about = new VBox(
                Words.paneTitle("How packs work"),
                Words.plain("A pack is one encrypted file with the work that was chosen. On the laptop it is opened "
                        + "with its passphrase, with no network."),
                Words.plain("What was found comes back in a pack too: drop it on this window. It holds all that the "
                        + "office is not known to have, so a lost one costs nothing."),
                Words.plain("Who has what is only a reminder. Everybody can go on working meanwhile; where two people "
                        + "changed the same, you are asked."));
        about.getStyleClass().add("in-hand");
        return about;
    }

    private void show(PacksModel.Standing standing) {
        ((VBox) node.getChildren().getFirst()).getChildren().set(0, standing.fromOffice() ? laptopHead : officeHead);
        lists.getChildren().clear();
        if (standing.toBringBack() > 0) {
            lists.getChildren().add(new Callout(Tone.AMBER, "**" + Taken.count(
                    standing.toBringBack(), "change") + " to bring back.** Make the pack and take it to the office."));
        }
        List<PackOut> out = standing.out().stream().filter(PackOut::isOut).toList();
        List<PackOut> before = standing.out().stream().filter(pack -> !pack.isOut()).toList();
        section("Out now", out.stream().map(this::out).toList());
        section("Taken in", standing.in().stream().map(PacksView::in).toList());
        section(standing.fromOffice() ? "Made here" : "Not out any more",
                before.stream().map(this::out).toList());
        if (lists.getChildren().isEmpty()) {
            lists.getChildren().add(new EmptyState(
                    Material2AL.CARD_TRAVEL, "Nothing is out",
                    "Take a provider, a visit or a review away to where there is no network, and bring back what you "
                            + "found.",
                    Buttons.ordinary("Take work away", model::wantAway)));
        }
    }

    private void section(String title, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            lists.getChildren().add(Sections.titled(title, lines.toArray(Node[]::new)));
        }
    }

    private VBox out(PackOut pack) {
        List<String> about = new ArrayList<>(List.of("Pack " + pack.number()));
        pack.holder().ifPresent(about::add);
        about.add("since " + day(pack.made()));
        pack.until().ifPresent(day -> about.add("until " + day(day)));
        about.add(Taken.count(pack.changes(), "change"));
        pack.returned().ifPresent(day -> about.add(
                (pack.back() ? "arrived " : "back ") + day(day)));
        VBox card = card(pack.contents(), about, pack.isOverdue(model.today()) ? "overdue" : "");
        if (pack.isOut()) {
            var link = Buttons.link("It is not out any more", () -> model.returned(pack));
            link.setAccessibleText("Pack " + pack.number() + " is not out any more");
            card.getChildren().add(link);
        }
        return card;
    }

    private static VBox in(Exchange.In pack) {
        return card("Pack " + pack.number() + " of " + pack.author().device(), List.of(
                pack.author().actor(), "made " + day(pack.made()), "taken in " + day(pack.taken()),
                Taken.count(pack.joined(), "change") + " joined"), "");
    }

    private static VBox card(String title, List<String> about, String late) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label mark = new Label(late);
        mark.getStyleClass().add("late");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, Words.strong(title), between, mark);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox card = new VBox(head, Words.muted(String.join(" · ", about)));
        card.getStyleClass().add("card");
        return card;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** Whether a file is called as packs are. */
    public static boolean isPack(Path file) {
        return PackFile.isCalledSo(file.toString());
    }
}
