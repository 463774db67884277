package org.scrutineer.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Committee;
import org.scrutineer.meetings.MeetingListing.Listed;
import org.scrutineer.meetings.MeetingListing.Owed;
import org.scrutineer.meetings.Subjects.Subject;
import org.scrutineer.meetings.Subjects.Under;
import org.scrutineer.ui.Named;

/** What the fields of a meeting can be filled with: committees, reviews, recommendations, meetings, what was agreed. */
record Names(
        List<Committee> committees,
        List<Subject> subjects,
        Map<UUID, Under> recommendations,
        List<Listed> meetings,
        List<Owed> agreed) {

    static Names read(MeetingsModel.Sources sources) {
        return new Names(
                sources.committees().committees(), sources.subjects().subjects(),
                sources.subjects().recommendations(), sources.listing().meetings(), sources.listing().resolutions());
    }

    List<Named> committeeNames() {
        return committees.stream().map(committee -> new Named(committee.id(), committee.name())).toList();
    }

    List<Named> subjectTitles() {
        return subjects.stream().map(subject -> new Named(subject.id(), subject.title())).toList();
    }

    /** The meetings that an item can be moved to: those of its committee, the next ones first. */
    List<Named> meetingsOf(Optional<UUID> committee) {
        return ofCommittee(committee).stream()
                .map(listed -> new Named(listed.meeting().id(), listed.meeting().when()))
                .toList();
    }

    List<Listed> ofCommittee(Optional<UUID> committee) {
        return meetings.stream()
                .filter(listed -> listed.meeting().committee().equals(committee) && !listed.meeting().cancelled())
                .sorted(Comparator.comparing(
                        listed -> listed.meeting().held().from(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The recommendations of a review by their references. */
    List<Named> recommendationsOf(Optional<UUID> subject) {
        Optional<String> title = subjects.stream()
                .filter(each -> subject.equals(Optional.of(each.id())))
                .map(Subject::title)
                .findFirst();
        return recommendations.entrySet().stream()
                .filter(each -> title.equals(Optional.of(each.getValue().review())))
                .map(each -> new Named(each.getKey(), "Recommendation " + each.getValue().ref()))
                .sorted(Comparator.comparingInt((Named named) -> number(named.name())).thenComparing(Named::name))
                .toList();
    }

    /** What earlier meetings agreed, which a matter can arise from. */
    List<Named> agreedBefore(UUID meeting) {
        return agreed.stream()
                .filter(owed -> !owed.meeting().id().equals(meeting))
                .map(owed -> new Named(
                        owed.undertaking().id(),
                        owed.meeting().when() + ": " + Columns.quoted(owed.undertaking().wording())))
                .toList();
    }

    private static int number(String name) {
        String digits = name.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}
