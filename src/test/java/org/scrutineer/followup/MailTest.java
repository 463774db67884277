package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The address with which a letter is opened in a mail program. */
class MailTest {
    private static String body(Mail mail) {
        String query = mail.uri().toString().replaceFirst(".*&body=", "");
        return URLDecoder.decode(query.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void signsAreEncodedAsMailProgramsExpectThem() {
        Mail mail = Mail.of(new Letter("tom+scrutiny@example.gov.uk", "Update: 1 & 2 = 50 %?", "Dear Siân,\n£5 + 1"));

        assertThat(mail.uri().toString()).isEqualTo("mailto:tom+scrutiny@example.gov.uk"
                + "?subject=Update%3A%201%20%26%202%20%3D%2050%20%25%3F"
                + "&body=Dear%20Si%C3%A2n%2C%0D%0A%C2%A35%20%2B%201");
        assertThat(mail.shortened()).isFalse();
        assertThat(mail.uri().getScheme()).isEqualTo("mailto");
    }

    @Test
    void anAddressCannotAddHeadersOrPeople() {
        Mail mail = Mail.of(new Letter("a@b.uk?bcc=c@d.uk, e@f.uk", "S", "B"));

        assertThat(mail.uri().toString()).startsWith("mailto:a@b.uk%3Fbcc%3Dc@d.uk%2C%20e@f.uk?subject=S&body=B");
    }

    @Test
    void aLongLetterIsCutAtALineAndSaysSo() {
        String lines = IntStream.range(0, 200).mapToObj(line -> "- Recommendation " + line + " — “é”")
                .collect(Collectors.joining("\n"));
        Mail mail = Mail.of(new Letter("a@b.uk", "Updates", lines));

        assertThat(mail.shortened()).isTrue();
        assertThat(mail.uri().toString()).hasSizeLessThanOrEqualTo(Mail.MOST);
        assertThat(body(mail)).endsWith("the whole text was copied and can be pasted here.")
                .startsWith("- Recommendation 0 — “é”\r\n- Recommendation 1 —");
        assertThat(body(mail).lines().toList().get(body(mail).lines().toList().size() - 2)).endsWith("— “é”");
    }

    @Test
    void aLetterOfOneEndlessLineStillFits() {
        Mail mail = Mail.of(new Letter("", "S", "x".repeat(5_000)));

        assertThat(mail.shortened()).isTrue();
        assertThat(mail.uri().toString()).hasSizeLessThanOrEqualTo(Mail.MOST);
    }
}
