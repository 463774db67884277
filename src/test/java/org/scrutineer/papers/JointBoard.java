package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Paper;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.meetings.AgendaEdits;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingEdits;

/**
 * The report of an improvement programme to an integration joint board: 22 numbered paragraphs, 18 rated rows in 8
 * workstreams, 4 milestones, 8 boxes and 9 background papers, in the board's own order.
 */
public final class JointBoard implements AutoCloseable {
    static final String COUNCIL = "Larkshire Health and Social Care Partnership";
    static final String BOARD = "Integration Joint Board";

    public final Office office = new Office();
    private final Tailor tailor;

    public JointBoard() {
        office.turnTo("2020-01-20T09:00:00Z");
        office.take(Office.workbook("programme.xlsx", updates(), milestones()));
        tailor = new Tailor(office.wiring().ledger(), "programme");
        cover();
        agenda();
        arrange();
        write();
        List.of("finance", "risk", "staffing").forEach(each -> tailor.tick(subject(), each));
    }

    UUID subject() {
        return office.programme().id();
    }

    Tailor tailor() {
        return tailor;
    }

    Paper paper() {
        return Made.of(office.wiring(), office.programme());
    }

    private static SheetSketch updates() {
        return SheetSketch.named("RAG")
                .row("Homecare Improvement and Redesign Programme")
                .row(BOARD)
                .blank()
                .row("Latest Update", "RAG", "Q1 2020 (Jan, Feb, Mar)")
                .across(3, "Workstream 1 Requirements Phase 2")
                .row("Activity: Care Planning\n• Plans go on being drawn up\n• Reports from the case system are being made, so that planning is kept up\n• Organisers work on plans by outcomes, and meet to practise",
                        "A",
                        "Plans that say more of outcomes and risks\nOne way in, so that all have the plan that the law asks for")
                .row("Activity: Medication\n• Over 50% of staff are trained in good practice\n• The pilot is planned and runs\n• The unions asked questions for front-line staff",
                        "G", "Train the others\nWatch the pilot’s first effects\nTake it to the whole of one locality")
                .row("Activity: Reviews\n• Old overdue reviews are done, but for a handful that others hold up\n• A weekly report shows which are due\n• Samples are looked at for quality",
                        "A", "Better reviews\nQA measures within the review")
                .row("Activity: Complaints\n• Little progress\n• How they are recorded is still being refined\n• An adviser from outside helps",
                        "A", "A monthly look at complaints by managers\nKeep the overview going")
                .row("Activity: Service Delivery\n• Visits logged by electronic monitoring are at over 90%\n• Visits were made longer where staff allowed it",
                        "R", "Tell front-line staff sooner of changes\nFind more managers for the redesign")
                .row("Activity: Employ/ Deploy\n• 8 more staff, who start this month\n• Advertising is planned with broadcasters. Launch date 03/02",
                        "A",
                        "Go on recruiting\nBegin the campaign\nA plan for the whole sector\nBetter continuity\nModern apprentices")
                .row("Activity: Training\n• Done as planned for the quarter (medication, ASP, food hygiene and GDPR)\n• Competency checks have begun\n• A framework for learning is drafted\n• The Q1 2020 plan has gone out",
                        "G", "The Q1 2020 plan: first aid, dementia, medication\n2 more inductions")
                .row("Activity: Supervision\n• Supervision in the field has begun", "A",
                        "See that it becomes usual\nMake it better for managers and organisers")
                .row("Activity: Notification to the regulator\n• Managers go on reporting", "G",
                        "A monthly overview\nRemind staff\nMore and quicker reports\nFinish the procedure")
                .row("Activity: Dementia\n• Dates for the quarter are set, and so is the size of the group\n• It is talked about at local meetings",
                        "G", "Staff go as planned")
                .row("Activity: Supplementary\n• All staff were on the SSSC register in time\n• The outline of a quality framework is agreed",
                        "G", "Write the framework and its tools")
                .across(3, "Workstream 2 Service Redesign - Care at Home and Responder Services (with out of hours)")
                .row("• The team is formed\n• The project plan is detailed\n• Model and structure are defined", "A",
                        "Job specifications and their evaluation\nFinancial modelling")
                .across(3, "Workstream 3. Workforce Development")
                .row("• Being managed under workstream 1", "G", "Training, quarter by quarter")
                .across(3, "Workstream 4. Private Providers (Interim framework)")
                .row("• One way of commissioning is being developed\n• A contract officer is in post", "G",
                        "Make the market ready\nKnow all that is bought")
                .across(3, "Workstream 5. Transport")
                .row("• The review of transport is being commissioned with another service", "A",
                        "Hold the review. What it recommends comes in Q2")
                .across(3, "6. Telecare TSA Action Plan")
                .row("• A consultant has looked at plan and activity. The action plan goes on", "A",
                        "Do what the consultant’s report says and was agreed")
                .across(3, "7. Telecare A2D (operational)")
                .row("• A bid for money has gone to the digital office", "G", "Fill the post\nPlan early")
                .across(3, "8. Embedding TEC")
                .row("• The appointment is agreed", "G", "Go on planning\nGo on with the work");
    }

    private static SheetSketch milestones() {
        return SheetSketch.named("Milestones")
                .row("Activity Area", "Timescale")
                .row("Design (model, structure, first financial modelling)", "Jan- mid Mar")
                .row("In principle approvals", "Late March")
                .row("Phase 1 (not front line): specifications, consultation, doing it", "April - July")
                .row("Phase 2 (front line): specifications, consultation, doing it", "Aug - Dec");
    }

    private void cover() {
        String links = "https://www.larkshire.example/paper?id=";
        CoverDetails wanted = new CoverDetails(BOARD, COUNCIL, "29 January 2020", "J. Marr, Chief Officer", List.of())
                .withBackgroundLines(String.join("\n",
                        "Board: homecare improvement and redesign, November 2019 " + links + "1&p=0",
                        "Board: homecare update of August, September 2019 " + links + "2&p=0",
                        "Board: homecare update, August 2019 " + links + "3&p=0",
                        "Board: homecare update, 26 June 2019 " + links + "4&p=0",
                        "Board: inspection report and improvement plan, 1 May 2019 " + links + "5&p=0",
                        "Board: improvement activity, 20 March 2019 " + links + "6&p=0",
                        "Board: homecare, 30 January 2019 " + links + "7&p=0",
                        "Board: homecare programme, 29 March 2017 " + links + "8&p=0",
                        "Care governance committee: inspection of homecare, 20 June 2018 " + links + "9&p=0"));
        apply(office.wiring().paperKinds().called("programme").covers().edit(subject(), wanted));
    }

    private void agenda() {
        var committee = office.wiring().committees().committeeNamed(BOARD).orElseThrow();
        Meeting meeting = new Meeting(
                office.wiring().ledger().newId(), Optional.of(committee.id()), FuzzyDate.parse("29 January 2020"), "",
                "");
        apply(MeetingEdits.add(meeting, BOARD));
        apply(AgendaEdits.add(new AgendaItem(
                office.wiring().ledger().newId(), meeting.committee(), Optional.of(meeting.id()), 12,
                "Homecare programme", "J. Marr", "", "", FuzzyDate.UNKNOWN, Optional.of(subject()),
                Optional.empty())));
    }

    /** The board's own order and headings, as data. */
    private void arrange() {
        tailor.show("summary", false);
        tailor.show("sources", false);
        tailor.show("appendix", false);
        tailor.show("conclusion", true);
        tailor.head("recommendation", "Recommendation");
        tailor.place("report", "progress", "Improvement activity");
        tailor.own("progress", "Service redesign", "section");
        tailor.place("Service redesign", "milestones", "Milestones of the redesign");
        tailor.place("equalities", "staffing", "Staffing");
    }

    private void write() {
        write("cover summary", "What was done to improve homecare, and when it is to be redesigned.");
        write("purpose", "The board is told what was done to meet what the regulator requires, and by when homecare is "
                + "to be redesigned.");
        write("background",
                "New managers had come to the view that the service needs more than mending, and set up a board for "
                        + "the change. Improvement was to go on meanwhile.",
                "The work now is to make what was improved last, and to find people for the redesign.",
                "The board has had several reports on the service that the council runs itself. They are listed at the "
                        + "end.");
        write("report",
                "The Chief Officer leads the programme. An oversight board, chaired by the council’s chief executive, "
                        + "has members of staff side, HR, legal services, social work and the service.",
                "What the regulator requires rests on managers at the front line, so their posts are looked at anew.",
                "Service users see the same people more often only with more staff and other patterns of work.",
                "Recruitment is advertised on television, on radio and online, at the same time as the national "
                        + "campaign.",
                "This is the second phase, from September 2019 to March 2020:",
                "• what the second inspection said is worked in",
                "• the extra money is used for what matters most",
                "• the redesign is planned and begun");
        write("progress",
                "The table has each activity of the programme with its RAG (red, amber, green) and what comes until the end "
                        + "of March 2020. The priorities of Q2 are being set; most are about the redesign.");
        write("Service redesign", "The milestones were worked out with those whom the workstreams concern.");
        write("milestones", "They are these; how far the redesign has come stands in the table above.");
        write("consultation", "Staff side sits on the oversight group. The draft agreement on the ethical care charter "
                + "is with them, and staff of the front line and managers are to be asked about the redesign.");
        write("finance",
                "An overspend of £501k is expected against a budget of £7.5 million (6.7%). It includes £1 million "
                        + "that the board gave for this year, and is £40k more than last reported, for recruitment.",
                "The forecast is looked at often, as recruitment, less agency work, the interim framework and reviews "
                        + "of packages take effect.",
                "The recurring £750k pays for 12 responders, 10 full time equivalents in homecare and contract "
                        + "management; £175k is set aside for improvement and redesign.",
                "The £250k that is there once is all committed to posts, training and recruitment. What is left over "
                        + "this year carries on to make up 12 months.");
        write("staffing", "The redesign changes posts and patterns of work: first those of managers, then those of the "
                + "front line, so that there are enough people at peak times.");
        write("risk", "The risk remains high, as reported before. The work should lessen it. Winter has been planned "
                + "for.");
        write("directions", "None now; they are issued once the redesign is agreed.");
        write("author",
                "G. Small, Intensive Services Manager", "G.Small@larkshire.example",
                "J. Marr, Chief Officer", "j.marr@larkshire.example", "0141 496 0746");
    }

    private void write(String section, String... lines) {
        tailor.write(subject(), section, lines);
    }

    private void apply(Draft draft) {
        office.wiring().ledger().apply(draft);
    }

    @Override
    public void close() {
        office.close();
    }
}
