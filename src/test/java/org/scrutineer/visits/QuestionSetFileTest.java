package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ui.Problem;

/** A question set is read whole, or refused with what is wrong with it. */
class QuestionSetFileTest {
    private static final String SET = """
            {"name": "Own", "scheme": "PAMMS", "domains": [
              {"key": "A", "name": "All", "standards": [
                {"key": "A1", "name": "Open", "about": "Doors.", "questions": ["Is it  open?", "Is it light?"]}]}]}
            """;

    @Test
    void theToolsOwnHasFiveDomainsSixteenStandardsAndNinetyQuestions() {
        QuestionSet shipped = QuestionSetFile.shipped();

        assertThat(shipped.domains()).hasSize(5);
        assertThat(shipped.standards()).hasSize(16).allSatisfy(standard -> {
            assertThat(standard.questions()).hasSizeBetween(5, 7);
            assertThat(standard.about()).endsWith(".");
        });
        assertThat(shipped.questions()).hasSize(90).allMatch(question -> question.words().endsWith("?"));
        assertThat(shipped.questions().map(QuestionSet.Question::words).distinct()).hasSize(90);
        assertThat(shipped.scheme()).isEqualTo("PAMMS");
    }

    @Test
    void aSetIsKeptAsItWasRead() {
        QuestionSet set = QuestionSetFile.read(SET);

        assertThat(QuestionSetFile.read(QuestionSetFile.write(set))).isEqualTo(set);
        assertThat(set.question("a1.2")).map(QuestionSet.Question::words).contains("Is it light?");
        assertThat(set.question("A1.1")).map(QuestionSet.Question::words).contains("Is it open?");
        assertThat(set.standard(" a1 ")).map(QuestionSet.Standard::title).contains("A1 Open");
        assertThat(set.question("A1.3")).isEmpty();
        assertThat(set.id()).isEqualTo(QuestionSet.id(" own "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"Own\"|\" \"|has no name",
            "\"PAMMS\"|null|names no scheme to score in",
            "\"All\"|\"\"|has a domain without a name",
            "\"Open\"|\"\"|has a standard without a name",
            "\"A1\"|\"A\"|has the key “A” twice",
            "\"A1\"|\"A 1 and so on\"|which is no key such as C3",
            "\"A1\"|null|has no key for the standard “Open”",
            "[\"Is it  open?\", \"Is it light?\"]|[]|has no questions in the standard “Open”",
            "[\"Is it  open?\", \"Is it light?\"]|[null]|has no questions in the standard “Open”",
            "\"Is it light?\"|\" \"|has an empty question in “Open”",
            "\"standards\"|\"others\"|has no standards in the domain “All”",
            "\"domains\"|\"rest\"|has no domains",
            "{\"name\"|{name|line 1 cannot be read",
    })
    void whatIsWrongIsNamed(String right, String wrong, String sentence) {
        assertThat(SET).contains(right);
        refused(SET.replace(right, wrong), sentence);
    }

    @Test
    void whatIsNoSetIsRefused() {
        refused("", "not a question set in JSON");
        refused("null", "is empty");
        refused("[1, 2]", "not a question set in JSON");
        assertThatThrownBy(() -> QuestionSetFile.read(new byte[QuestionSetFile.MOST_BYTES + 1]))
                .isInstanceOf(Problem.class).hasMessageContaining("too large");
    }

    private static void refused(String json, String sentence) {
        assertThatThrownBy(() -> QuestionSetFile.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }
}
