package org.scrutineer.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.committees.Titled;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.disclosure.MarkableTexts;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.providers.Provider;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterDesk;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;

/** Finds texts of reviews, recommendations, programmes and providers by the names that people have for them. */
final class RegisterTexts implements MarkableTexts {
    private final RegisterDesks desks;

    RegisterTexts(RegisterDesks desks) {
        this.desks = desks;
    }

    @Override
    public List<MarkableText> find(Asked asked) {
        if (asked.recommendation().isPresent()) {
            return ofRecommendation(asked);
        } else if (asked.review().isPresent()) {
            Review review = desks.registerDesk().review(asked.review().get());
            return List.of(text(Review.KIND, review.id(), asked.text(), "the review “" + review.title() + "”"));
        } else if (asked.programme().isPresent()) {
            return List.of(ofProgramme(asked));
        } else if (asked.provider().isPresent()) {
            Provider provider = Titled.find(
                    desks.providers().providers(), Provider::name, asked.provider().get(), "provider",
                    "Add it first.");
            return List.of(text(Provider.KIND, provider.id(), asked.text(), "the provider “" + provider.name() + "”"));
        }
        throw new Problem(
                "Which record the text belongs to is not said.",
                "Give --recommendation, --review, --programme or --provider.");
    }

    private List<MarkableText> ofRecommendation(Asked asked) {
        RegisterDesk.Named named = desks.registerDesk().find(
                asked.review(), List.of(asked.recommendation().orElseThrow()));
        Recommendation one = named.recommendations().getFirst();
        String label = one.label();
        String wanted = asked.text().strip().toLowerCase(Locale.UK);
        return switch (wanted) {
            case "evidence", "extract" -> some(one.evidence().stream()
                    .map(id -> labelled(
                            Evidence.KIND, id, wanted.equals("extract") ? Evidence.EXTRACT : Evidence.CONTENT, label)),
                    label, wanted);
            case "update", "updates" -> some(
                    desks.followUp().updates(named.review().id()).getOrDefault(one.id(), List.of()).stream()
                            .map(update -> labelled(ProgressUpdate.KIND, update.id(), ProgressUpdate.UPDATE, label)),
                    label, wanted);
            default -> List.of(text(Recommendation.KIND, one.id(), wanted, label));
        };
    }

    private static List<MarkableText> some(Stream<MarkableText> found, String label, String wanted) {
        List<MarkableText> texts = found.toList();
        if (texts.isEmpty()) {
            throw new Problem(label + " has no " + wanted + ".", "Add it first, or name another text.");
        }
        return texts;
    }

    private MarkableText ofProgramme(Asked asked) {
        Programme programme = desks.programmeListing().programme(asked.programme().orElseThrow());
        if (asked.activity().isEmpty()) {
            return text(Programme.KIND, programme.id(), asked.text(), "the programme “" + programme.title() + "”");
        }
        List<Activity> activities = desks.programmes().workstreams(programme.id()).stream()
                .flatMap(workstream -> workstream.activities().stream()).toList();
        Activity activity = Titled.find(
                activities, Activity::name, asked.activity().get(), "activity", "Add it first.");
        return text(Activity.KIND, activity.id(), asked.text(), "the activity “" + activity.name() + "”");
    }

    /** The one group of the kind that a person means by its name or a part of it. */
    private static MarkableText text(RecordKind kind, UUID record, String wanted, String label) {
        String plain = wanted.strip().toLowerCase(Locale.UK);
        List<String> groups = kind.groupsWithText();
        List<String> found = groups.contains(plain)
                ? List.of(plain)
                : groups.stream().filter(group -> !plain.isEmpty() && group.contains(plain)).toList();
        if (found.size() != 1) {
            throw new Problem(
                    (found.isEmpty() ? "There is no text “" : "More than one text is called something like “")
                            + wanted.strip() + "” of " + label + ".",
                    "Give one of these: " + groups.stream().collect(Collectors.joining(", ")) + ".");
        }
        return labelled(kind, record, found.getFirst(), label);
    }

    private static MarkableText labelled(RecordKind kind, UUID record, String group, String label) {
        return new MarkableText(
                record, kind, group,
                Character.toUpperCase(group.charAt(0)) + group.substring(1) + " of " + label);
    }

    @Override
    public String label(AccessMark mark) {
        String group = mark.group().isEmpty() ? "text" : mark.group();
        return Character.toUpperCase(group.charAt(0)) + group.substring(1) + " of "
                + owners().getOrDefault(mark.record(), "a " + mark.kind());
    }

    private Map<UUID, String> owners() {
        Map<UUID, String> owners = new HashMap<>();
        for (Review review : desks.register().reviews()) {
            owners.put(review.id(), "the review “" + review.title() + "”");
            List<Recommendation> recommendations = new ArrayList<>(desks.register().recommendations(review.id()));
            recommendations.forEach(one -> {
                String label = one.label() + " (" + review.title() + ")";
                owners.put(one.id(), label);
                one.evidence().forEach(evidence -> owners.putIfAbsent(evidence, label));
            });
            desks.followUp().updates(review.id()).forEach((one, updates) -> updates.forEach(
                    update -> owners.put(update.id(), owners.getOrDefault(one, "a recommendation"))));
        }
        desks.programmes().programmes().forEach(programme -> {
            owners.put(programme.id(), "the programme “" + programme.title() + "”");
            desks.programmes().workstreams(programme.id()).stream()
                    .flatMap(workstream -> workstream.activities().stream())
                    .forEach(activity -> owners.put(activity.id(), "the activity “" + activity.name() + "”"));
        });
        desks.providers().providers().forEach(
                provider -> owners.put(provider.id(), "the provider “" + provider.name() + "”"));
        return owners;
    }
}
