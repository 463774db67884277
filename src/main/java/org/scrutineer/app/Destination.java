package org.scrutineer.app;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.periods.Period;

/** Where the window can be. */
sealed interface Destination {
    record Home() implements Destination {}

    record Reviews() implements Destination {}

    /**
     * @param inHand the recommendation to take in hand there
     * @param filter what its list is to show, by the filter's words
     */
    record Review(UUID review, Optional<UUID> inHand, Optional<String> filter) implements Destination {
        static Review of(UUID review) {
            return new Review(review, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The recommendations of every review in one list.
     *
     * @param filter what the list is to show, by the filter's words
     */
    record Recommendations(Optional<String> filter) implements Destination {}

    /** What a review is about. */
    record ReviewDetails(UUID review) implements Destination {}

    record Programmes() implements Destination {}

    record Programme(UUID programme) implements Destination {}

    /** The register of providers. */
    record Providers() implements Destination {}

    /** The page of one provider. */
    record Provider(UUID provider) implements Destination {}

    /** What is measured of providers. */
    record Measures() implements Destination {}

    /**
     * The provider returns of a period.
     *
     * @param period the one that is wanted, or the newest
     * @param doubtful whether the figures that somebody should look at are wanted first
     */
    record Returns(Optional<Period> period, boolean doubtful) implements Destination {
        static final Returns NEWEST = new Returns(Optional.empty(), false);
    }

    /** The desk at which provider returns are taken in, with the files that its model has. */
    record ReturnsDesk() implements Destination {}

    /** Where a figure stands: file, sheet and cell. */
    record FigureSource(UUID observation) implements Destination {}

    /** The quality visits. */
    record Visits() implements Destination {}

    /** The screen of one quality visit. */
    record Visit(UUID visit) implements Destination {}

    /** The concerns about providers, and the patterns in them. */
    record Concerns() implements Destination {}

    /** What the quality team looks into. */
    record Investigation(UUID investigation) implements Destination {}

    /** The engagement events. */
    record Voices() implements Destination {}

    /** What was said at one engagement event. */
    record Event(UUID event) implements Destination {}

    /** The page on which the notes of an event are taken in. */
    record Notes() implements Destination {}

    /** The meetings of all committees, and the work programme. */
    record Meetings() implements Destination {}

    record Meeting(UUID meeting) implements Destination {}

    /** Who owes what since when, and the update forms. */
    record FollowUp() implements Destination {}

    /** Pictures of how things stood, moved and fall due. */
    record Insights() implements Destination {}

    /** @param worry whose list is wanted first, by its words */
    record NeedsYou(Optional<String> worry) implements Destination {}

    /**
     * Where it is decided between what two people wrote.
     *
     * @param record which is wanted first
     */
    record Clashes(Optional<UUID> record) implements Destination {}

    /** Work that is taken away and brought back. */
    record Packs() implements Destination {}

    /** Rating schemes, rules and officers of this council. */
    record CouncilSettings() implements Destination {}

    /** @param subject the review or programme that a paper is wanted of */
    record Papers(Optional<UUID> subject) implements Destination {}

    /** The import desk, with the files that its model has. */
    record Import() implements Destination {}

    /** @param page its file name without the ending */
    record Guide(String page) implements Destination {}

    /** The place at the left that it belongs to. */
    default String place() {
        return switch (this) {
            case Home home -> "Home";
            case Reviews reviews -> "Reviews";
            case Review review -> "Reviews";
            case Recommendations all -> "Reviews";
            case ReviewDetails review -> "Reviews";
            case Programmes programmes -> "Programmes";
            case Programme programme -> "Programmes";
            case Providers providers -> "Providers";
            case Provider provider -> "Providers";
            case Measures measures -> "Providers";
            case Returns returns -> "Returns";
            case ReturnsDesk desk -> "Returns";
            case FigureSource source -> "Returns";
            case Visits visits -> "Visits";
            case Visit visit -> "Visits";
            case Concerns concerns -> "Concerns";
            case Investigation investigation -> "Concerns";
            case Voices voices -> "Voices";
            case Event event -> "Voices";
            case Notes notes -> "Voices";
            case Meetings meetings -> "Meetings";
            case Meeting meeting -> "Meetings";
            case FollowUp followUp -> "Follow-up";
            case Insights insights -> "Insights";
            case NeedsYou needs -> "";
            case Clashes clashes -> "";
            case Packs packs -> "Packs";
            case CouncilSettings settings -> "";
            case Papers papers -> "Papers";
            case Import files -> "";
            case Guide guide -> "";
        };
    }

    /** The page of the guide that helps here. */
    default String guidePage() {
        return switch (this) {
            case Home home -> "getting-started";
            case Reviews reviews -> "the-register";
            case Review review -> "the-register";
            case Recommendations all -> "the-register";
            case ReviewDetails review -> "the-register";
            case Programmes programmes -> "the-register";
            case Programme programme -> "the-register";
            case Providers providers -> "providers";
            case Provider provider -> "providers";
            case Measures measures -> "providers";
            case Returns returns -> "provider-returns";
            case ReturnsDesk desk -> "provider-returns";
            case FigureSource source -> "provider-returns";
            case Visits visits -> "quality-visits";
            case Visit visit -> "quality-visits";
            case Concerns concerns -> "concerns";
            case Investigation investigation -> "concerns";
            case Voices voices -> "voices";
            case Event event -> "voices";
            case Notes notes -> "voices";
            case Meetings meetings -> "meetings";
            case Meeting meeting -> "meetings";
            case FollowUp followUp -> "chasing-updates";
            case Insights insights -> "insights";
            case NeedsYou needs -> "the-register";
            case Clashes clashes -> "bringing-work-back";
            case Packs packs -> "taking-work-away";
            case CouncilSettings settings -> "ratings-and-rules";
            case Papers papers -> "making-a-paper";
            case Import files -> "taking-a-tracker-in";
            case Guide guide -> guide.page();
        };
    }
}
