package org.scrutineer.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.meetings.Offer.Agreed;
import org.scrutineer.meetings.Offer.Ahead;
import org.scrutineer.meetings.Offer.Asked;
import org.scrutineer.meetings.Offer.Item;
import org.scrutineer.meetings.Offer.Said;
import org.scrutineer.meetings.Offer.Sense;

/** Minutes as councils write them, and what they are taken for. */
class MinutesReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "AGREED\n(1) That the report be noted.\n(2) That the gates be painted.",
            "AGREED (1) That the report be noted. (2) That the gates be painted.",
            "AGREED: 1. That the report be noted; and 2. That the gates be painted.",
            "It was AGREED that:\n\n1.    That the report be noted.\n\n2.    That the gates be painted.\n",
            "RESOLVED –\n(a) That the report be noted; and\n(b) That the gates be painted.",
            "RESOLVED that:\n• That the report be noted;\n• That the gates be painted.",
            "RESOLVED:\n\nThat the report be noted.\n\nThat the gates be painted.",
            "The Panel agreed that:\ni) That the report be noted,\nii) That the gates be painted",
            "It was unanimously RESOLVED:\n1) That the report be noted\n2) That the gates be painted",
            "Agreed:\n1. That the report be noted.\n2. That the gates\nbe painted.",
            "IT WAS AGREED (a) That the report be noted; (b) That the gates be painted.",
            "Decision:\n1. That the report be noted.\n2. That the gates be painted."})
    void twoResolutionsHoweverTheyAreNumbered(String text) {
        assertThat(agreed(text)).extracting(Agreed::number).containsExactly(1, 2);
        assertThat(agreed(text)).extracting(Agreed::wording)
                .containsExactly("That the report be noted.", "That the gates be painted.");
        assertThat(agreed(text)).extracting(Agreed::sense).containsExactly(Sense.NOTED, Sense.UNDERTAKES);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "RESOLVED that the report be noted.",
            "AGREED that the report be noted.",
            "Following a vote, it was RESOLVED that the report be noted.",
            "It was agreed that the report be noted.",
            "Resolved:\nThe report be noted",
            "AGREED: The report be noted.",
            "The Parks and Places Scrutiny Panel resolved that the report be noted."})
    void oneResolutionWithoutANumberIsTheFirst(String text) {
        assertThat(agreed(text)).singleElement().satisfies(agreed -> {
            assertThat(agreed.number()).isOne();
            assertThat(agreed.wording()).endsWithIgnoringCase("the report be noted.");
            assertThat(agreed.sense()).isEqualTo(Sense.NOTED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Members agreed with the officer that the path was too dark.",
            "It had been agreed by both councils in spring that the depot would close.",
            "The contract that was agreed in 2024 runs for five years.",
            "Officers had resolved most of the complaints within ten days."})
    void thatPeopleAgreeIsNoResolution(String text) {
        assertThat(agreed(text)).isEmpty();
        assertThat(said(text)).hasSize(1);
    }

    @Test
    void severalBlocksKeepTheirNumbersUnderTheirItems() {
        List<Offer> offers = MinutesReader.read("""
                4. PLAY AREAS

                The Head of Parks presented a report on the play areas.

                RESOLVED that the report be noted.

                5. STREET LIGHTING

                RESOLVED
                (1) That the report be noted.
                (2) That a list of dark paths be circulated to members.
                """);

        assertThat(offers).extracting(Offer::kind).containsExactly(
                "Agenda item", "AGREED (1)", "Agenda item", "AGREED (1)", "AGREED (2)", "Information request");
        assertThat(offers.getFirst()).isEqualTo(new Item("Play areas", "Head of Parks", "", ""));
        assertThat(((Item) offers.get(2)).title()).isEqualTo("Street lighting");
    }

    @Test
    void partsOfAPartStayWithIt() {
        assertThat(agreed("""
                AGREED that:
                1. The panel asks that
                (a) the gates be painted; and
                (b) the locks be oiled.
                2. The report be noted.
                """)).extracting(Agreed::wording).containsExactly(
                "The panel asks that\n(a) the gates be painted; and\n(b) the locks be oiled.",
                "The report be noted.");
        assertThat(agreed("RESOLVED that the Panel:\n(a) notes the report;\n(b) thanks the volunteers.\n"))
                .extracting(Agreed::wording)
                .containsExactly("The Panel notes the report.", "The Panel thanks the volunteers.");
    }

    @Test
    void confirmingAssessmentsNamesThoseThatTheMinutesSayAreAssessed() {
        List<Offer> offers = MinutesReader
                .read("""
                        Progress on Safer Parks
                        Minutes:
                        Members were asked to consider the evidence and the assessments of progress.
                        Recommendation 1: Open the gates of every park before eight.
                        All actions were now fully achieved. The keys are with the volunteers.
                        Recommendation 2: Mend the benches.
                        Recommendation 3: Paint the benches.
                        The benches had been mended, and both recommendations were on track.
                        Recommendation 4: Publish the figures of complaints.
                        The action was complete.
                        Members asked for the complaints of the summer and requested that the latest complaints figures be sent to the Panel.
                        Recommendation 6: Light the paths.
                        The contractor had met the target for forty lamps and completed the survey.
                        Recommendation 7: Plant trees.
                        It had not yet been assessed whether the trees were fully established.
                        AGREED
                        (1) That the update be noted and the assessments of progress be confirmed.
                        (2) That the latest complaints figures of the parks be sent to the Panel by 30 November 2026.
                        Supporting documents:
                        """);

        assertThat(offers.getFirst()).isEqualTo(new Item(
                "Progress on Safer Parks", "", "", "Consider the evidence and the assessments of progress"));
        assertThat(only(Agreed.class, offers).getFirst().sense()).isEqualTo(Sense.CONFIRMS);
        assertThat(only(Agreed.class, offers).getFirst().refs()).containsExactly("1", "2", "3", "4");
        assertThat(only(Asked.class, offers)).containsExactly(new Asked(
                "The latest complaints figures of the parks be sent to the Panel by 30 November 2026.", "4", 2, "",
                "30 November 2026"));
    }

    @Test
    void recommendationsThatTheResolutionNamesAreThoseConfirmed() {
        assertThat(agreed("RESOLVED that the assessments for Recommendations 2, 4 to 6 and 9 be approved."))
                .singleElement().satisfies(agreed -> {
                    assertThat(agreed.sense()).isEqualTo(Sense.CONFIRMS);
                    assertThat(agreed.refs()).containsExactly("2", "4", "5", "6", "9");
                });
    }

    @Test
    void pointsHaveTheirSpeakerAndAnswersTheirTopic() {
        List<Offer> offers = MinutesReader.read("""
                Agenda item

                PARK GATES – UPDATE

                The Director of Places submits a report on the gates. The Panel is recommended to note the report.

                Minutes:

                The Director of Places submitted a report on the gates.

                The Head of Parks made the following points:

                ·         Forty gates open on time.
                ·         Two keys were lost.

                The following answers were given in response to Members’ questions:

                ·         With regard to volunteers, twelve had left.
                ·         Nobody knew why the third gate was shut.

                It was AGREED that:

                1.    The report be noted.
                2.    Details of the lost keys to be provided to Members of the Panel.

                Supporting documents:
                """);

        assertThat(offers).containsExactly(
                new Item("Park gates – update", "Director of Places", "", "Note the report"),
                new Said(Sort.POINT, "Head of Parks", "Forty gates open on time.", ""),
                new Said(Sort.POINT, "Head of Parks", "Two keys were lost.", ""),
                new Said(Sort.QUESTION, "", "Volunteers", "With regard to volunteers, twelve had left."),
                new Said(Sort.QUESTION, "", "", "Nobody knew why the third gate was shut."),
                new Agreed(1, "The report be noted.", Sense.NOTED, List.of(), "", ""),
                new Agreed(
                        2, "Details of the lost keys to be provided to Members of the Panel.", Sense.ASKS, List.of(),
                        "", ""),
                new Asked("Details of the lost keys to be provided to Members of the Panel.", "", 2, "", ""));
    }

    @Test
    void aQuestionTakesItsAnswer() {
        assertThat(said("Members asked how many lamps were broken. Officers said that nine were. Two were mended."))
                .containsExactly(new Said(
                        Sort.QUESTION, "Members", "Members asked how many lamps were broken.",
                        "Officers said that nine were. Two were mended."));
        assertThat(said(
                "In response to a question from Councillor Ode about the lamps, the Head of Parks said that nine were broken."))
                .containsExactly(new Said(
                        Sort.QUESTION, "Councillor Ode", "The lamps", "The Head of Parks said that nine were broken."));
        assertThat(said("Q1: How many lamps are broken? A: Nine."))
                .containsExactly(new Said(Sort.QUESTION, "", "How many lamps are broken?", "Nine."));
        assertThat(said("Councillor Ode asked whether the lamps were lit. They were."))
                .extracting(Said::saidBy).containsExactly("Councillor Ode");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Panel asked that an update be given at a future meeting. | Update on street lighting |",
            "The Sub-Committee thanked officers and asked that an update be given at a future meeting. | Update on street lighting |",
            "Members requested that a report on dark paths be brought to the meeting in March 2027. | Update on dark paths | March 2027",
            "It was suggested that a further update be presented to the next meeting. | Update on street lighting | next meeting",
            "Members asked for an update on the lamps in six months. | Update on the lamps | in six months",
            "The Chair asked that this item be added to the work programme. | Update on street lighting |"})
    void whatIsToComeBackGoesIntoTheWorkProgramme(String sentence, String title, String when) {
        List<Ahead> ahead = only(Ahead.class, MinutesReader.read("STREET LIGHTING\n\n" + sentence));

        assertThat(ahead).containsExactly(new Ahead(title, when == null ? "" : when, sentence.strip(), 0));
    }

    @Test
    void aResolutionToLookAgainIsOfferedOnceAsBoth() {
        List<Offer> offers = MinutesReader.read("""
                STREET LIGHTING

                Members asked that an update be given at its meeting in March 2027.

                RESOLVED that an update on street lighting be given to its meeting in March 2027.
                """);

        assertThat(only(Ahead.class, offers)).singleElement().satisfies(ahead -> {
            assertThat(ahead.resolution()).isOne();
            assertThat(ahead.expected()).isEqualTo("March 2027");
        });
        assertThat(only(Agreed.class, offers)).extracting(Agreed::sense).containsExactly(Sense.UNDERTAKES);
    }

    @Test
    void anOwnerAndADateAreReadWhereTheResolutionNamesThem() {
        assertThat(agreed("AGREED that the Head of Parks be asked to oil the locks by the end of May 2027."))
                .singleElement().satisfies(agreed -> {
                    assertThat(agreed.owner()).isEqualTo("Head of Parks");
                    assertThat(agreed.due()).isEqualTo("the end of May 2027");
                });
    }

    @Test
    void anOfficersPromiseIsARequestToo() {
        assertThat(only(Asked.class, MinutesReader.read(
                "The number was not known, but the figures would be circulated to Members after the meeting.")))
                .hasSize(1);
        assertThat(only(Asked.class, MinutesReader.read("The Head of Parks undertook to send members a list.")))
                .singleElement().satisfies(asked -> assertThat(asked.owner()).isEqualTo("Head of Parks"));
    }

    @Test
    void declarationsAndMattersArising() {
        List<Offer> offers = MinutesReader
                .read("""
                        2. DECLARATIONS OF INTEREST

                        Councillor Ode declared a personal interest in item 5 as a trustee of the park. There were no other declarations.

                        3. MATTERS ARISING

                        The keys promised at the last meeting had been sent.

                        4. PLAY AREAS

                        Swings were discussed.
                        """);

        assertThat(offers).containsExactly(
                new Said(
                        Sort.DECLARATION, "Councillor Ode",
                        "Councillor Ode declared a personal interest in item 5 as a trustee of the park.", ""),
                new Said(Sort.MATTER_ARISING, "", "The keys promised at the last meeting had been sent.", ""),
                new Item("Play areas", "", "", ""),
                new Said(Sort.POINT, "", "Swings were discussed.", ""));
        assertThat(MinutesReader.read("Declarations of interest\nNo interests were declared."))
                .containsExactly(new Said(Sort.DECLARATION, "", "No interests were declared.", ""));
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(said("""
                Officers reported that the contractor had replaced all of the lamps in the
                northern parks, and that the
                southern ones would follow.
                """)).extracting(Said::content).containsExactly(
                "Officers reported that the contractor had replaced all of the lamps in the northern parks, and that "
                        + "the southern ones would follow.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n ", "Supporting documents:", "Minutes:", "AGREED", "RESOLVED that:"})
    void whatSaysNothingOffersNothing(String text) {
        assertThat(MinutesReader.read(text)).isEmpty();
    }

    @Test
    void whatStandsAboveTheMinutesIsNothingThatWasSaid() {
        assertThat(MinutesReader.read("""
                Minutes of the meeting of the Parks Panel
                Parks and Open Spaces Panel
                Tuesday 16 June 2026

                The Panel walked through the park.
                """)).containsExactly(new Said(Sort.POINT, "", "The Panel walked through the park.", ""));
    }

    @Test
    void whatMembersAskUnderALongHeadingWithoutAStopArisesThere() {
        List<Offer> offers = MinutesReader.read("""
                Recommendation 4: That complaints are counted in the same way in every one of the parks
                Members requested that the figures of complaints for each park be circulated to the Panel.

                AGREED
                (1) That the report be noted.
                (2) That the figures of complaints for each park be circulated to the Panel.
                """);
        assertThat(only(Asked.class, offers)).singleElement().satisfies(asked -> {
            assertThat(asked.ref()).isEqualTo("4");
            assertThat(asked.resolution()).isEqualTo(2);
        });
    }

    @Test
    void aQuestionBeforeItsAnswerInOneLineIsTheQuestion() {
        assertThat(
                said("The following answers to questions were given:\n• Who locks the gates? The wardens do, at dusk."))
                .containsExactly(new Said(Sort.QUESTION, "", "Who locks the gates?", "The wardens do, at dusk."));
    }

    @Test
    void anOfferIsChangedPartByPart() {
        Agreed agreed = agreed("AGREED that the assessments for Recommendations 2 and 4 be confirmed.").getFirst();
        Offer.Part refs = agreed.parts().getLast();

        assertThat(refs.value()).isEqualTo("2, 4");
        assertThat(((Agreed) refs.change().apply("2, 5–7")).refs()).containsExactly("2", "5", "6", "7");
        assertThat(agreed.as(Sense.UNDERTAKES).parts()).extracting(Offer.Part::name)
                .containsExactly("Wording", "Owner", "Due");
        for (Offer offer : MinutesReader.read("STREET LIGHTING\n\nLamps were lit. Members asked why. Nobody knew.\n"
                + "Members asked that an update be given at a future meeting.\nAGREED that the list be circulated.")) {
            for (Offer.Part part : offer.parts()) {
                assertThat(part.change().apply(part.value())).isEqualTo(offer);
                assertThat(part.change().apply("9").parts()).anyMatch(
                        changed -> changed.name().equals(part.name()) && changed.value().equals("9"));
            }
        }
    }

    private static List<Agreed> agreed(String text) {
        return only(Agreed.class, MinutesReader.read(text));
    }

    private static List<Said> said(String text) {
        return only(Said.class, MinutesReader.read(text));
    }

    private static <T> List<T> only(Class<T> kind, List<Offer> offers) {
        return offers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
