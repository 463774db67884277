package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.linter.Claims;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Minute;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.papers.ServiceMaterial.Heard;
import org.scrutineer.services.Service;
import org.scrutineer.snapshots.Snapshots.Subject;

/** The update on a service to a commission: its providers, what is stated about it, and what members said and asked. */
public final class ServicePaper extends PaperKind<ServicePaper.Report> {
    public static final KindName NAME = new KindName(
            "service", "Service update", "Makes the update on a service to its committee.",
            List.of(new Option("service", "NAME", "The service’s title.")));
    private static final List<Section<Report>> OF_THE_REPORT = List.of(
            Section.of("purpose", "Purpose of report", (report, body) -> body.opening(purpose(report))),
            Section.of("recommendation", "Recommendation to members", (report, body) -> body.opening(asked(report))),
            Section.<Report>written("background", "Background"),
            Section.of("providers", "Providers", (report, body) -> new ServiceProviders(
                    report.material(), report.cover().asAt()).compose(body)),
            Section.of("figures", "Figures", (report, body) -> new ServiceFigures(report.material().figures())
                    .compose(body)),
            Section.of("heard", "What members heard and asked", (report, body) -> report.material().heard()
                    .ifPresent(heard -> heard(heard, body))),
            Section.of("arising", "Matters arising", (report, body) -> matters(report).arising(body)),
            Section.<Report>written("consultation", "Consultation"),
            Section.<Report>implication("finance", "Finance"),
            Section.<Report>implication("legal", "Legal"),
            Section.<Report>implication("equalities", "Equalities"),
            Section.<Report>implication("risk", "Risk"),
            Section.of("next", "Next steps", (report, body) -> matters(report).next(
                    body, report.cover().members("committee"))),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", (report, body) -> report.cover().papers(body)));
    static final List<Section<Report>> SECTIONS = Stream.concat(
            CoverSheet.<Report>sections(ServicePaper::sheet).stream().map(Section::unusual),
            OF_THE_REPORT.stream()).toList();

    private final Papers papers;
    private final ServiceReader reader;

    /** One report. */
    record Report(Cover cover, ServiceMaterial material) {
        Service service() {
            return material.service();
        }
    }

    public ServicePaper(Papers papers, ServiceReader reader) {
        super(NAME, papers.stores().tailorings(), papers.covers().ofServices(reader));
        this.papers = papers;
        this.reader = reader;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    public List<PaperSubject> subjects() {
        return reader.desk().services().services().stream()
                .map(service -> new PaperSubject(
                        service.id(), service.title(), service.committee(), covers().meeting(service.id()).text()))
                .toList();
    }

    @Override
    public UUID find(String option, String text) {
        return reader.desk().service(text).id();
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return new Subject(subject, reader.service(subject).title(), Optional.empty());
    }

    @Override
    Report read(UUID subject) {
        Chosen meeting = covers().meeting(subject);
        MaterialReader materials = papers.materials();
        Optional<Since> since = materials.since(name().word(), snapshotted(subject), meeting);
        return new Report(
                papers.cover(covers(), subject, List.of()),
                reader.read(subject, since, meeting.meeting(), materials));
    }

    @Override
    Front front(Report report) {
        return frontOf(report);
    }

    static Front frontOf(Report report) {
        Cover cover = report.cover();
        String title = report.service().title();
        return new Front(
                title + ": update",
                cover.authority(),
                "Service update to " + cover.committee().map(committee -> committee.name()).orElse("committee"),
                "Service update: " + title + " · as at " + Words.day(cover.asAt()),
                List.of(facts(report)));
    }

    private static Block facts(Report report) {
        List<Fact> facts = new ArrayList<>(((Facts) report.cover().facts("committee", "Submitted by", "")).facts());
        String lead = report.cover().sitting().item().map(AgendaItem::leadMember).filter(text -> !text.isBlank())
                .orElse(report.service().people().leadMember());
        if (!lead.isBlank()) {
            facts.add(facts.size() - 1, Cover.fact("Lead member", lead));
        }
        return new Facts(facts);
    }

    private static CoverSheet sheet(Report report) {
        return new CoverSheet(
                report.service().id(), report.cover(), frontOf(report).title(), "committee", purpose(report),
                asked(report));
    }

    private static String purpose(Report report) {
        return "This report is an update on " + Words.the(report.service().title(), "service") + ".";
    }

    private static String asked(Report report) {
        return report.cover().members("committee") + " is asked to note the report and to give its comments.";
    }

    private static void heard(Heard heard, Body body) {
        String held = heard.meeting().held().text();
        String when = held.isEmpty() ? "At an earlier meeting" : Words.capital(Words.at(held));
        List<Minute> points = heard.of(Minute.Sort.POINT);
        if (!points.isEmpty()) {
            body.numbered(when + " members heard:").bullets(points.stream().map(ServicePaper::said).toList());
        }
        List<Minute> questions = heard.of(Minute.Sort.QUESTION);
        if (!questions.isEmpty()) {
            body.numbered(when + " members asked " + Words.count(questions.size(), "question") + ".");
            body.add(new Table(
                    "Questions of members and the answers",
                    "One row for each question, in the order of the minutes, with its answer.",
                    List.of(new Column("Question", 40, true), new Column("Answer", 60, false)),
                    questions.stream().map(ServicePaper::row).toList()));
        }
    }

    private static String said(Minute minute) {
        return minute.saidBy().isBlank() ? minute.content() : minute.saidBy() + ": " + minute.content();
    }

    private static Row row(Minute question) {
        return new Row(List.of(
                SummaryBlocks.text(said(question)),
                question.answer().isBlank()
                        ? SummaryBlocks.plain("Not yet answered")
                        : SummaryBlocks.text(question.answer())))
                .about(question.id());
    }

    private static Matters matters(Report report) {
        return new Matters(report.material().business(), List.of());
    }

    @Override
    Claims claims(Report report) {
        return new ServiceProviders(report.material(), report.cover().asAt()).claims(
                Beside.figures(Beside.cover(report.cover()), report.material().figures()));
    }

    @Override
    List<Gap> gaps(Report report) {
        List<Gap> gaps = new ArrayList<>(new ServiceFigures(report.material().figures()).gaps());
        long unanswered = report.material().heard().stream()
                .flatMap(heard -> heard.of(Minute.Sort.QUESTION).stream())
                .filter(question -> question.answer().isBlank())
                .count();
        if (unanswered > 0) {
            gaps.add(new Gap(
                    Words.capital(Words.count((int) unanswered, "question")) + " of members "
                            + (unanswered == 1 ? "has" : "have") + " no answer.",
                    "Write the answer into the minutes, or the paper says that there is none yet."));
        }
        return gaps;
    }
}
