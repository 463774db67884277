package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.SideBySide;

/** How a provider is rated now and was before, and the way to a new rating. */
final class RatingFields {
    private static final String WHOLE = "The whole provider";

    private final ProvidersModel model;
    private final RecordLines current = new RecordLines();
    private final RecordLines earlier = new RecordLines();
    private final Foldable past = new Foldable("", earlier.node());
    private final ComboBox<String> scheme = new ComboBox<>();
    private final ComboBox<String> rating = new ComboBox<>();
    private final FieldRow ratingRow = new FieldRow("Rating", rating);
    private final TextField aspect = new TextField();
    private final ComboBox<String> branch = new ComboBox<>();
    private final DateField on = new DateField("Date of the rating");
    private final TextField link = new TextField();
    private final Foldable form;
    private final VBox node;
    private Optional<Provider> shown = Optional.empty();

    RatingFields(ProvidersModel model) {
        this.model = model;
        aspect.setPromptText("Empty for the overall rating");
        link.setPromptText("https://");
        List.of(scheme, rating, branch).forEach(choice -> choice.setMaxWidth(Double.MAX_VALUE));
        scheme.setOnAction(event -> words());
        form = new Foldable("Add a rating…",
                new SideBySide(9, new FieldRow("Scheme", scheme), ratingRow),
                new SideBySide(9, new FieldRow("Domain or standard", aspect), new FieldRow("What was rated", branch)),
                new SideBySide(9, on.node(), new FieldRow("Web address", link)),
                Buttons.ordinary("Add the rating", this::add));
        node = new VBox(current.node(), past, form);
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    /** Opens the form, as somebody would who wants to rate. */
    void add(Provider provider) {
        form.open();
    }

    void show(ProvidersModel.Reading now, Provider provider) {
        if (!shown.map(Provider::id).equals(Optional.of(provider.id()))) {
            past.close();
            clear();
        }
        shown = Optional.of(provider);
        ProviderRegister register = now.register();
        List<ProviderRating> all = register.ratings(provider.id());
        List<ProviderRating> holding = all.stream()
                .filter(each -> ProviderLists.isCurrent(register, each))
                .sorted(Comparator.comparing((ProviderRating each) -> !each.overall())
                        .thenComparing(ProviderRating::scheme).thenComparing(ProviderRating::aspect))
                .toList();
        current.show(holding.stream().map(each -> line(now, provider, each)).toList(),
                "No rating is on record, so it is counted as unaccounted for.");
        List<ProviderRating> before = all.stream().filter(each -> !holding.contains(each)).toList();
        earlier.show(before.stream().map(each -> line(now, provider, each)).toList(), "");
        past.called(before.size() == 1 ? "Show 1 earlier rating" : "Show " + before.size() + " earlier ratings");
        past.setVisible(!before.isEmpty());
        past.setManaged(!before.isEmpty());
        choices(now, provider);
    }

    private RecordLines.Line line(ProvidersModel.Reading now, Provider provider, ProviderRating each) {
        RatingMark mark = now.schemes().mark(each);
        String about = about(now.register(), each);
        String day = each.day().isEmpty() ? "Date not known" : each.day();
        String what = each.scheme() + " rating of " + provider.name();
        return new RecordLines.Line(
                new RatingTag(mark.tone(), mark.code(), mark.word()), about,
                each.link().isEmpty() ? List.of(day) : List.of(day, each.link()),
                "the rating " + mark.word() + ", " + about,
                () -> model.editing().remove(ProviderRating.KIND, each.id(), what));
    }

    /** "CQC", "PAMMS, 2.1 Care planning", "CQC, branch North". */
    private static String about(ProviderRegister register, ProviderRating each) {
        String branch = each.branch()
                .flatMap(id -> register.branches(each.provider()).stream()
                        .filter(known -> known.id().equals(id)).findFirst())
                .map(known -> ", branch " + known.name()).orElse("");
        return each.scheme() + (each.aspect().isEmpty() ? "" : ", " + each.aspect()) + branch;
    }

    private void choices(ProvidersModel.Reading now, Provider provider) {
        set(scheme, now.schemes().schemes().stream().map(RatingScheme::name).toList());
        List<String> branches = new ArrayList<>(List.of(WHOLE));
        now.register().branches(provider.id()).forEach(each -> branches.add(each.name()));
        set(branch, branches);
        branch.setDisable(branches.size() == 1);
        words();
    }

    private static void set(ComboBox<String> choice, List<String> words) {
        if (!choice.getItems().equals(words)) {
            String before = choice.getValue();
            choice.setItems(FXCollections.observableArrayList(words));
            choice.setValue(words.contains(before) ? before : words.getFirst());
        }
    }

    private void words() {
        chosen().ifPresent(known -> {
            List<String> words = known.levels().stream().map(Level::word).toList();
            if (!rating.getItems().equals(words)) {
                rating.setItems(FXCollections.observableArrayList(words));
                rating.setValue(null);
            }
        });
    }

    private Optional<RatingScheme> chosen() {
        return model.readingProperty().get().flatMap(
                now -> Optional.ofNullable(scheme.getValue()).flatMap(now.schemes()::find));
    }

    private void add() {
        Optional<Level> level = chosen().flatMap(known -> Optional.ofNullable(rating.getValue()).flatMap(known::level));
        if (level.isEmpty() || shown.isEmpty()) {
            ratingRow.problem("Choose the rating that was given.");
            rating.requestFocus();
            return;
        }
        Optional<UUID> rated = model.readingProperty().get().stream()
                .flatMap(now -> now.register().branches(shown.get().id()).stream())
                .filter(each -> each.name().equals(branch.getValue()))
                .map(Branch::id)
                .findFirst();
        model.editing().rate(shown.get(), new ProviderEditing.Judgement(
                rated, scheme.getValue(), level.get(), aspect.getText(), on.text(), link.getText()));
        clear();
    }

    private void clear() {
        ratingRow.quiet();
        rating.setValue(null);
        aspect.clear();
        on.clear();
        link.clear();
        branch.setValue(WHOLE);
        form.close();
    }
}
