package org.scrutineer.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;

/** Notes as different people write them down, all made up. */
class NotesReaderTest {
    private static final String NUMBERED = """

            MEALS AT HOME

            LISTENING EVENT 4 MAR 2026

            Contents

            1\tWHAT GETS IN THE WAY OF A HOT MEAL?\t2
            1.1\tTIMING.....\t2
            1.2\tCHOICE\t2
            2\tWHAT WOULD GOOD LOOK LIKE?.....\t3

            2.1\tTIMING\t3
            2.2\tCOMPANY.....\t3

            1 WHAT GETS IN THE WAY OF A HOT MEAL?

            1.1 TIMING

            The van comes at eleven, which is no time for dinner

            2 deliveries in a row were late

            1.5 hours is too wide a window

            1.2 CHOICE

            “There is always mince.”

            ‘Soft’ is not the same as mashed

            3

            2 WHAT WOULD GOOD LOOK LIKE?

            2.1 TIMING

            2.2 COMPANY

            Is a chat too much to ask?

            “Sit with me for five minutes” is what most people said
            """;

    @Test
    void numberedHeadingsWithContentsPagesAndAnEmptyTheme() {
        assertThat(NotesOutline.of(NUMBERED)).containsExactly(
                "? 1 WHAT GETS IN THE WAY OF A HOT MEAL?",
                "# 1.1 TIMING",
                "- The van comes at eleven, which is no time for dinner",
                "- 2 deliveries in a row were late",
                "- 1.5 hours is too wide a window",
                "# 1.2 CHOICE",
                "“ “There is always mince.”",
                "- ‘Soft’ is not the same as mashed",
                "? 2 WHAT WOULD GOOD LOOK LIKE?",
                "# 2.1 TIMING",
                "# 2.2 COMPANY",
                "- Is a chat too much to ask?",
                "- “Sit with me for five minutes” is what most people said");
        EngagementNotes notes = NotesOutline.read(NUMBERED);
        assertThat(notes.title()).isEqualTo("MEALS AT HOME: LISTENING EVENT");
        assertThat(notes.held()).isEqualTo("4 MAR 2026");
        assertThat(notes.counted()).isEqualTo("2 questions, 4 themes and 7 comments");
        assertThat(notes.comments().map(EngagementNotes.Said::line)).isSorted();
    }

    @Test
    void numberedHeadingsInTitleCase() {
        assertThat(NotesOutline.of("""
                Notes of the carers' forum, 12 May 2026

                1. What is hard about caring?
                1.1 Time Off
                Nobody can take over for a week.
                1.2 Money
                The allowance stops when you earn a pound too much.
                2. What helps?
                2.1 Other Carers
                The Tuesday group.
                """)).containsExactly(
                "? 1 What is hard about caring?", "# 1.1 Time Off", "- Nobody can take over for a week.",
                "# 1.2 Money", "- The allowance stops when you earn a pound too much.",
                "? 2 What helps?", "# 2.1 Other Carers", "- The Tuesday group.");
    }

    @Test
    void questionsWithQAndThemesByName() {
        assertThat(NotesOutline.of("""
                Q1. What works well at the day centre?

                Theme: Transport
                - The bus driver waits
                - It comes on time

                Theme: Food
                - Hot lunch

                Q2: What should change?

                Theme: Opening hours
                - Open on Saturdays
                """)).containsExactly(
                "? 1 What works well at the day centre?", "# 1.1 Transport", "- The bus driver waits",
                "- It comes on time", "# 1.2 Food", "- Hot lunch", "? 2 What should change?",
                "# 2.1 Opening hours", "- Open on Saturdays");
    }

    @Test
    void questionsInWordsWithTheirTextOnTheNextLine() {
        assertThat(NotesOutline.of("""
                Question One
                How do people find out about us?

                Theme 1 – Surgery
                The poster at the surgery is out of date.

                Theme 2 – Neighbours
                Most heard of it over the fence.

                Question Two
                What do they want to know?

                Theme 1 – Cost
                What it costs.
                """)).containsExactly(
                "? 1 How do people find out about us?", "# 1.1 Surgery", "- The poster at the surgery is out of date.",
                "# 1.2 Neighbours", "- Most heard of it over the fence.", "? 2 What do they want to know?",
                "# 2.1 Cost", "- What it costs.");
    }

    @Test
    void letteredQuestionsWithThemesInCapitalsAndNumberedComments() {
        assertThat(NotesOutline.of("""
                A. What do you think of the new rota?

                CONTINUITY
                1. Fewer faces, which is good
                2. My sister knows all their names
                3. Weekends are still a lottery

                NOTICE
                1. Two days is not enough

                B. What would you change?

                NOTICE
                1. A text the evening before
                2. A call if it is someone new
                """)).containsExactly(
                "? A What do you think of the new rota?", "# A.1 CONTINUITY", "- Fewer faces, which is good",
                "- My sister knows all their names", "- Weekends are still a lottery", "# A.2 NOTICE",
                "- Two days is not enough", "? B What would you change?", "# B.1 NOTICE",
                "- A text the evening before", "- A call if it is someone new");
    }

    @Test
    void lettersWithNumbers() {
        assertThat(NotesOutline.of("""
                A. Getting help
                A1 First call
                The line is engaged all morning.
                A2 Forms
                The form asks the same thing three times.
                B. Keeping help
                B1 Reviews
                Mine was two years ago.
                """)).containsExactly(
                "? A Getting help", "# A1 First call", "- The line is engaged all morning.", "# A2 Forms",
                "- The form asks the same thing three times.", "? B Keeping help", "# B1 Reviews",
                "- Mine was two years ago.");
    }

    @Test
    void markdownWithQuotesAndSubBullets() {
        assertThat(NotesOutline.of("""
                # Tenants' conversation

                ## What makes a good warden?

                ### Being there
                * Around in the mornings
                  * but not only in the office
                  * and by phone at night
                * Knows who is in hospital

                ### Listening
                > "She writes it down and does it."

                ## What worries you?

                **Repairs**
                * The lift
                """)).containsExactly(
                "? 1 What makes a good warden?", "# 1.1 Being there",
                "- Around in the mornings / – but not only in the office / – and by phone at night",
                "- Knows who is in hospital", "# 1.2 Listening", "“ \"She writes it down and does it.\"",
                "? 2 What worries you?", "- Repairs", "- The lift");
    }

    @Test
    void capitalsAlone() {
        assertThat(NotesOutline.of("""
                WHAT IS GOOD ABOUT LIVING HERE?

                NEIGHBOURS

                People look out for each other.

                They do.

                THE PARK

                Flat paths and enough benches.

                WHAT IS MISSING?

                A SHOP

                Even a van twice a week would do.
                """)).containsExactly(
                "? 1 WHAT IS GOOD ABOUT LIVING HERE?", "# 1.1 NEIGHBOURS", "- People look out for each other.",
                "- They do.", "# 1.2 THE PARK", "- Flat paths and enough benches.", "? 2 WHAT IS MISSING?",
                "# 2.1 A SHOP", "- Even a van twice a week would do.");
    }

    @Test
    void plainHeadingsWithAColonOverBullets() {
        assertThat(NotesOutline.of("""
                Youth panel workshop, 3 June 2026
                Venue: Town Hall

                What stops you coming?

                Money:
                • bus fares
                • lunch

                Confidence:
                • not knowing anyone

                What would help?

                Money:
                • a bus pass
                """)).containsExactly(
                "? 1 What stops you coming?", "# 1.1 Money", "- bus fares", "- lunch", "# 1.2 Confidence",
                "- not knowing anyone", "? 2 What would help?", "# 2.1 Money", "- a bus pass");
    }

    @Test
    void factsOfTheEventComeFromItsFirstLines() {
        EngagementNotes notes = NotesOutline.read("""
                Northmere Voices: listening event
                Date: Tuesday 14th July 2026
                Venue: Corn Exchange
                Facilitator: Scrutiny team

                1 Care
                1.1 Calls
                Too short.
                """);
        assertThat(notes.title()).isEqualTo("Northmere Voices: listening event");
        assertThat(notes.held()).isEqualTo("14th July 2026");
        assertThat(notes.place()).isEqualTo("Corn Exchange");
        assertThat(NotesOutline.of(notes)).containsExactly("? 1 Care", "# 1.1 Calls", "- Too short.");
    }

    @Test
    void numberedThemesUnderALetteredListOfComments() {
        assertThat(NotesOutline.of("""
                Question 1: Where do you feel safe?

                1. Home
                a) With the door chain on
                b) When my son has rung

                2. Outside
                a) In the library

                Question 2: Where not?

                1. Outside
                a) The underpass
                b) The far end of the car park
                """)).containsExactly(
                "? 1 Where do you feel safe?", "# 1.1 Home", "- With the door chain on", "- When my son has rung",
                "# 1.2 Outside", "- In the library", "? 2 Where not?", "# 2.1 Outside", "- The underpass",
                "- The far end of the car park");
    }

    @Test
    void themesWithoutAnyQuestion() {
        assertThat(NotesOutline.of("""
                1. Parking
                Blue badges are ignored.
                Two hours is too short.
                2. Toilets
                Closed at four.
                """)).containsExactly(
                "# 1 Parking", "- Blue badges are ignored.", "- Two hours is too short.", "# 2 Toilets",
                "- Closed at four.");
    }

    @Test
    void questionsWithoutThemes() {
        assertThat(NotesOutline.of("""
                1. What do you use the library for?
                - Warmth
                - “The paper, and to see a face”
                2. What would you miss most?
                - The ladies at the desk
                """)).containsExactly(
                "? 1 What do you use the library for?", "- Warmth", "“ “The paper, and to see a face”",
                "? 2 What would you miss most?", "- The ladies at the desk");
    }

    @Test
    void numberedCommentsUnderNumberedThemes() {
        assertThat(NotesOutline.of("""
                1 Access
                1.1 The ramp is too steep for a chair
                1.2 The bell is out of reach
                2 Staff
                2.1 Friendly at the door
                2.2 Rushed at the desk
                2.3 Gone by three
                """)).containsExactly(
                "# 1 Access", "- The ramp is too steep for a chair", "- The bell is out of reach", "# 2 Staff",
                "- Friendly at the door", "- Rushed at the desk", "- Gone by three");
    }

    @Test
    void threeLevelsOfNumbers() {
        assertThat(NotesOutline.of("""
                1 Day services
                1.1 Travel
                1.1.1 The pick-up is too early
                1.1.2 The wait at the end is too long
                1.2 Lunch
                1.2.1 Cold
                2 Evenings
                2.1 Travel
                2.1.1 No bus after six
                """)).containsExactly(
                "? 1 Day services", "# 1.1 Travel", "- The pick-up is too early", "- The wait at the end is too long",
                "# 1.2 Lunch", "- Cold", "? 2 Evenings", "# 2.1 Travel", "- No bus after six");
    }

    @Test
    void aTableBetweenBars() {
        assertThat(NotesOutline.of("""
                | Question | Theme | Comment | Who |
                |---|---|---|---|
                | What helps? | Calls | A call before the visit | daughter |
                |  |  | “Being told the truth” | resident |
                |  | Time | Half an hour |  |
                | What hinders? | Time | Fifteen minutes | care worker |
                """)).containsExactly(
                "? 1 What helps?", "# 1.1 Calls", "- A call before the visit <daughter>",
                "“ “Being told the truth” <resident>", "# 1.2 Time", "- Half an hour", "? 2 What hinders?",
                "# 2.1 Time", "- Fifteen minutes <care worker>");
    }

    @Test
    void linesThatWereBrokenAreMadeWhole() {
        assertThat(NotesOutline.of("""
                1 WHAT HAPPENS WHEN SOMEBODY COMES HOME FROM HOSPITAL
                AND WHO LOOKS IN?

                1.1 FIRST DAY

                Nobody had told the chemist, so the tablets were not there until the
                evening of the second day, and the district nurse came a day late.

                “I sat in the chair with my coat on because I did not know whether
                anybody would come.”

                1.2 FIRST WEEK

                The physio came.
                """)).containsExactly(
                "? 1 WHAT HAPPENS WHEN SOMEBODY COMES HOME FROM HOSPITAL AND WHO LOOKS IN?", "# 1.1 FIRST DAY",
                "- Nobody had told the chemist, so the tablets were not there until the evening of the second day, "
                        + "and the district nurse came a day late.",
                "“ “I sat in the chair with my coat on because I did not know whether anybody would come.”",
                "# 1.2 FIRST WEEK", "- The physio came.");
    }

    @Test
    void whatIsContinuedOnTheNextPageIsOneTheme() {
        assertThat(NotesOutline.of("""
                1 Meals
                1.1 Taste
                Salty.
                Page 3 of 9
                1.1 Taste (continued)
                Grey.
                1.2 Size
                Small.
                """)).containsExactly("? 1 Meals", "# 1.1 Taste", "- Salty.", "- Grey.", "# 1.2 Size", "- Small.");
    }

    @Test
    void headingsUnderWhichNobodyWasAskedAreLeftOut() {
        EngagementNotes notes = NotesOutline.read("""
                # Introduction
                We met in May.
                # What is good?
                ## The walk
                - Level all the way
                # Next steps
                - Write it up
                """);
        assertThat(NotesOutline.of(notes)).containsExactly(
                "? 1 What is good?", "# 1.1 The walk", "- Level all the way");
        assertThat(notes.said()).anySatisfy(said -> assertThat(said).contains("Introduction", "Next steps"));
    }

    @Test
    void plainQuestionsOverPlainAnswersLeaveTheCodingToAPerson() {
        assertThat(NotesOutline.of("""
                What is good about the bus?
                It stops at the door
                “The driver waits”

                What should be better?
                Later in the evening
                """)).containsExactly(
                "? 1 What is good about the bus?", "- It stops at the door", "“ “The driver waits”",
                "? 2 What should be better?", "- Later in the evening");
    }

    @Test
    void textWithoutHeadingsIsRefusedInOneSentence() {
        assertThatThrownBy(() -> NotesOutline.read("Dear all, thank you for coming on Tuesday. It was a good evening."))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("No questions or themes were found in pasted notes.");
    }

    @Test
    void aSubBulletIsAPartOfItsComment() {
        assertThat(NotesOutline.of("""
                Q1 What is slow?

                Theme: Forms
                • The assessment
                o asks for the same address
                o is on paper
                • The review

                Theme: Post
                Letters about money:
                - come after the bill
                - name nobody to ring
                """)).isEqualTo(List.of(
                "? 1 What is slow?", "# 1.1 Forms", "- The assessment / – asks for the same address / – is on paper",
                "- The review", "# 1.2 Post",
                "- Letters about money: / – come after the bill / – name nobody to ring"));
    }
}
