package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.Office;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.meetings.AgendaEdits;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingEdits;
import org.scrutineer.meetings.Minute;
import org.scrutineer.meetings.MinuteEdits;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.meetings.Undertaking;
import org.scrutineer.meetings.UndertakingEdits;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.services.Service;
import org.scrutineer.services.ServiceEdits;
import org.scrutineer.services.StatedFigure;
import org.scrutineer.services.StatedFigure.Confidence;
import org.scrutineer.services.StatedFigure.Stated;

/**
 * A commission that is told how support at home goes: 26 providers on the framework of whom 5 have left, 22 with a
 * rating, nine figures of which one is a guess and one is not known, what was said and asked, and two things agreed.
 */
public final class Commission implements AutoCloseable {
    static final String SERVICE = "Domiciliary support";
    static final String NAME = "Adult Care Scrutiny Commission";

    public final Office office = new Office();
    private final Meeting meeting;
    private final AgendaItem item;
    private int said;

    public Commission() {
        office.turnTo("2018-11-20T09:00:00Z");
        Service service = office.wiring().serviceDesk().begun(SERVICE);
        Committee committee = new Committee(id(), NAME, "Leamouth City Council");
        meeting = new Meeting(id(), Optional.of(committee.id()), FuzzyDate.parse("9 October 2018"), "", "");
        apply(MeetingEdits.addWith(committee, meeting));
        apply(ServiceEdits.service(
                new Service(service.id(), SERVICE, Optional.of(committee.id()), "",
                        new Service.People("Strategic Director for Social Care", "Lead Executive Member"),
                        "the framework agreement", Optional.of(26)),
                List.of()));
        item = new AgendaItem(
                id(), meeting.committee(), Optional.of(meeting.id()), 6, "Domiciliary support services",
                "Strategic Director for Social Care", "Lead Executive Member", "", FuzzyDate.UNKNOWN,
                Optional.of(service.id()), Optional.empty());
        apply(AgendaEdits.add(item));
        providers();
        figures(service.id());
        points();
        questions();
        agreed();
    }

    UUID subject() {
        return office.wiring().serviceDesk().service(SERVICE).id();
    }

    Paper paper() {
        return office.wiring().paperKinds().called("service").compose(subject()).paper();
    }

    List<Gap> gaps() {
        return office.wiring().paperKinds().called("service").gaps(subject());
    }

    private UUID id() {
        return office.wiring().ledger().newId();
    }

    private void apply(Draft draft) {
        office.wiring().ledger().apply(draft);
    }

    /** 14 rated good, 3 that require improvement, 5 not yet rated, of whom one has left, and 4 more that left. */
    private void providers() {
        for (int number = 1; number <= 26; number++) {
            Provider provider = new Provider(
                    id(), "Agency " + number, List.of(), "the framework agreement", "", "");
            apply(ProviderEdits.provider(provider));
            String rating = number <= 14 ? "Good" : number <= 17 ? "Requires improvement" : "Not yet rated";
            if (number <= 22) {
                apply(ProviderEdits.rating(provider, new ProviderRating(
                        id(), provider.id(), Optional.empty(), "CQC", "", rating, FuzzyDate.UNKNOWN, "")));
            }
            if (number >= 22) {
                ProviderEvent.Kind what = number == 26 ? ProviderEvent.Kind.MERGED : ProviderEvent.Kind.WITHDREW;
                apply(ProviderEdits.event(provider, new ProviderEvent(
                        id(), provider.id(), what, FuzzyDate.parse("2018"), Optional.empty(), ""), Optional.empty()));
            }
        }
    }

    private void figures(UUID service) {
        figure(service, "New cases for brokerage", "83", "a month on average", Confidence.COUNTED);
        figure(service, "People supported at any one time", "about 1,800", "people", Confidence.ESTIMATED);
        figure(service, "Share of those who had waited and wait no more", "half", "of those waiting",
                Confidence.ESTIMATED);
        figure(service, "Officers in brokerage now", "2", "officers", Confidence.COUNTED);
        figure(service, "Officers in brokerage from the start of November 2018", "8", "officers", Confidence.COUNTED);
        figure(service, "Homecare workers in the city", "3,000 to 4,000", "workers", Confidence.GUESSED);
        figure(service, "The effect of leaving the European Union", "", "", Confidence.NOT_KNOWN);
        figure(service, "Largest group of customers by age", "65 to 95", "years", Confidence.COUNTED);
    }

    void figure(UUID service, String words, String amount, String unit, Confidence confidence) {
        int next = office.wiring().services().figures(service).size() + 1;
        apply(ServiceEdits.figure(new StatedFigure(
                id(), service, next, words, new Stated(amount, unit, "Report of October 2018", ""),
                Optional.ofNullable(confidence))));
    }

    private void points() {
        point("The council led on buying the support together with the local health service.");
        point("Members had taken part through a task group.");
        point("Fewer people wait for long-term care.");
        point("Quality is checked by surveys, by talks with families, and with providers often.");
        point("Next come a review of support at night and of how support is best commissioned.");
        point("The service is stable.");
    }

    private void point(String content) {
        minute(Minute.Sort.POINT, "Director for Adult Care", content, "");
    }

    private void questions() {
        question("How are vacancies filled?", "Providers had grants for recruiting, and local colleges help.");
        question("Does the support meet the city’s languages?",
                "Contracts ask for it; a rare language may be missing.");
        question("What does Healthwatch do?", "It looks at equality, among other things.");
        question("How many work in homecare?", "National data are unreliable. It was guessed that there are 3,000 to "
                + "4,000, with few, many or no hours in their contracts.");
        question("What training do staff have?", "What the regulator requires.");
        question("Are there enough officers in brokerage?", "There are 2. There are to be 8 from November 2018.");
        question("What does leaving the European Union mean?", "It is not known. Fewer people had come for some time.");
        question("Why do providers not comply?", "Health and safety is suspected. Members will be told more.");
        question("Has demand grown?", "The level has not changed for some years.");
        question("Why do others bridge?", "The right carer is not always found at once.");
    }

    void question(String content, String answer) {
        minute(Minute.Sort.QUESTION, "", content, answer);
    }

    private void minute(Minute.Sort sort, String by, String content, String answer) {
        said++;
        apply(MinuteEdits.add(new Minute(
                id(), meeting.id(), Optional.of(item.id()), said, sort, by, content, answer, Optional.empty())));
    }

    private void agreed() {
        apply(UndertakingEdits.add(resolution(1, "That the report be noted.",
                new Undertaking.Closure(true, FuzzyDate.parse("9 October 2018"), "Noted"))));
        Resolution second = resolution(2, "That members be told why providers do not comply.",
                Undertaking.Closure.OPEN);
        apply(UndertakingEdits.add(second));
        apply(UndertakingEdits.add(new InformationRequest(
                id(), meeting.id(), Optional.of(second.id()), Optional.empty(), "Why providers do not comply", "",
                FuzzyDate.UNKNOWN, Undertaking.Closure.OPEN)));
    }

    private Resolution resolution(int number, String wording, Undertaking.Closure closure) {
        return new Resolution(
                id(), meeting.id(), Optional.of(item.id()), number, wording, "", FuzzyDate.UNKNOWN, closure);
    }

    /** What the committee wants to hear next, on no day yet. */
    void later(String title) {
        apply(AgendaEdits.add(new AgendaItem(
                id(), meeting.committee(), Optional.empty(), 0, title, "", "", "", FuzzyDate.UNKNOWN,
                Optional.of(subject()), Optional.empty())));
    }

    void state(int base) {
        apply(Draft.edit("Base", Optional.empty(), Edit.typed(
                Service.KIND, subject(), Service.STATED_BASE, Fields.of("stated_base", base))));
    }

    @Override
    public void close() {
        office.close();
    }
}
