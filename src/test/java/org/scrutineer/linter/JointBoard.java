package org.scrutineer.linter;

import static org.scrutineer.linter.PaperSketch.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.linter.Claims.Background;
import org.scrutineer.linter.Claims.Implication;
import org.scrutineer.linter.Claims.Rated;
import org.scrutineer.ratings.Rag;

/** A joint board's paper on a programme: 22 paragraphs, 8 boxes, 8 workstreams with 18 rows, with the traps of a real one. */
final class JointBoard {
    private static final UUID REQUIREMENTS = new UUID(1, 0);
    private static final Map<String, Rag> RAGS = Map.of("Red", Rag.RED, "Amber", Rag.AMBER, "Green", Rag.GREEN);
    private static final List<String> HEADERS = List.of("Activity", "Latest update", "RAG", "Q1 2020 (Jan, Feb, Mar)");

    private Claims claims = Claims.NONE.withDomain("eastmoor.gov.uk").dated(LocalDate.of(2020, 1, 29));
    private int rows;

    private JointBoard() {}

    static Claims claims() {
        JointBoard board = new JointBoard();
        board.paper();
        return board.claims;
    }

    static PaperSketch sketch() {
        return new JointBoard().paper();
    }

    private PaperSketch paper() {
        boxes();
        backgroundPapers();
        PaperSketch paper = new PaperSketch("Care at Home: improving and redesigning the service");
        opening(paper);
        report(paper);
        redesign(paper);
        return ending(paper);
    }

    private void boxes() {
        for (String name : List.of("Finance", "Risk", "Staffing")) {
            claims = claims.with(new Implication(name, true));
        }
        for (String name : List.of("Policy", "Legal", "Equalities", "Directions", "Infrastructure")) {
            claims = claims.with(new Implication(name, false));
        }
    }

    private void backgroundPapers() {
        for (String dated : List.of("November 2019", "September 2019", "August 2019", "26 June 2019", "1 May 2019",
                "20 March 2019", "30 January 2019", "29 March 2017")) {
            claims = claims.with(new Background(
                    Optional.empty(), "Board paper of " + dated, "https://example.org/" + dated.hashCode(), dated));
        }
        claims = claims.with(new Background(
                Optional.empty(), "CCGC paper on the inspection", "https://example.org/9", "20 June 2018"));
    }

    private static void opening(PaperSketch paper) {
        paper.section("cover").facts(
                "Meeting: Eastmoor Integration Joint Board", "Held on: 29 January 2020", "Agenda item: 12",
                "Presented by: Chief Officer", "Action required: The Integration Joint Board is asked to note and "
                        + "comment on the report.",
                "Implications: Finance, Risk, Staffing")
                .section("purpose").heading("PURPOSE OF REPORT")
                .say("This paper tells the Integration Joint Board how far the programme has come that answers the "
                        + "inspectors, and when the redesign is to reach its milestones.")
                .section("recommendation").heading("RECOMMENDATION")
                .say("The Integration Joint Board is asked to note and comment on the report.")
                .section("background").heading("BACKGROUND")
                .say("Earlier papers said that the new managers of the partnership wanted the service built anew, and "
                        + "that a programme board was set up for it.")
                .say("Improvements are now to be kept up, with people and money in place for the redesign.")
                .say("The papers that went before are listed at the end with their links.");
    }

    private static String[] cells(String... cells) {
        return cells;
    }

    private Row rated(Optional<UUID> parent, String... cells) {
        UUID record = new UUID(2, ++rows);
        claims = claims.with(new Rated(
                record, cells[0], Optional.of(RAGS.get(cells[2])), cells[1].replace("•", ""), parent,
                OptionalInt.empty()));
        return row(cells).about(record);
    }

    private void report(PaperSketch paper) {
        paper.section("report").heading("REPORT")
                .say("The Chief Officer leads the programme, with an oversight board chaired by the Chief Executive. Staff "
                        + "side, HR and lawyers sit on it.")
                .say("To meet the inspectors’ requirements and go on meeting them, the posts of first-line managers are "
                        + "looked at again.")
                .say("Continuity for people needs more recruits and other working patterns.")
                .say("Recruits are sought through STV, social media and radio, at the time of the national campaign.")
                .say("This is the second phase of improvement. ‘Phase 2’ runs from September 2019 to March 2020 and is "
                        + "about:")
                .bullets("what the second inspection said", "the best use of the added money", "planning the redesign")
                .say("The table has what was done in Quarter 1, the RAG (red, amber, green) status and what is planned "
                        + "until the end of March 2020. The priorities of Quarter 2 are being set.");
        claims = claims.with(new Rated(REQUIREMENTS, "Workstream 1 Requirements Phase 2", Optional.empty(), ""));
        paper.table("Workstream 1 Requirements Phase 2", HEADERS, requirements().toArray(Row[]::new));
    }

    private List<Row> requirements() {
        Optional<UUID> parent = Optional.of(REQUIREMENTS);
        return List.of(
                rated(parent, "Care planning", "• Plans go on being written\n• Reports come from Carefirst", "Amber",
                        "Make the plans say more about outcomes"),
                rated(parent, "Medication", "• Over 50% of staff are trained in medication\n• The pilot runs", "Green",
                        "Train the others"),
                rated(parent, "Reviews", "• Reviews that were overdue are completed, but for a handful beyond our "
                        + "control\n• Samples are taken", "Amber", "Set up QA measures"),
                rated(parent, "Complaints", "• Limited progress\n• How complaints are recorded is being refined",
                        "Amber", "Look at all complaints once a month"),
                rated(parent, "Service delivery", "• Compliance with electronic monitoring of visit times is now over "
                        + "90%\n• Visits were lengthened where staff allowed it", "Red", "Tell staff about changes"),
                rated(parent, "Employ and deploy", "• 8 more staff recruited, induction this month\n• Advertising is "
                        + "planned with TV partners. Launch date 03/02", "Amber", "Go on recruiting"),
                rated(parent, "Training", "• Training given as planned (medication, ASP, food hygiene and GDPR)\n• Q1 "
                        + "2020 training plan is out", "Green", "Deliver the Q1 2020 plan\nTwo more inductions"),
                rated(parent, "Supervision", "• Supervision in the field has begun", "Amber", "Keep to the schedule"),
                rated(parent, "Notifying the inspectorate", "• Managers report", "Green", "Look at it once a month"),
                rated(parent, "Dementia", "• Training dates are set for this quarter", "Green", "Staff attend"),
                rated(parent, "Supplementary", "• SSSC registration was completed before the deadline", "Green",
                        "Develop the framework"));
    }

    private void redesign(PaperSketch paper) {
        paper.subheading("Service redesign")
                .say("The milestones of the redesign were agreed with those who lead the workstreams.")
                .table("Milestones", List.of("Area", "When"),
                        row("Design of model, structure and finance", "Jan- mid Mar"),
                        row("Approval in principle", "Late March"),
                        row("Phase 1 (non-frontline workers)", "April - July"),
                        row("Phase 2 (frontline staff team)", "Aug - Dec"))
                .say("The latest on each workstream is below.")
                .table("Workstreams 2 to 8", HEADERS,
                        rated(Optional.empty(),
                                cells("Workstream 2 Service redesign", "• A team is formed, the plan is "
                                        + "written, the model is defined", "Amber", "Job specifications")),
                        rated(Optional.empty(), cells("Workstream 3 Workforce development",
                                "• Being managed under workstream 1", "Green", "Training is planned each quarter")),
                        rated(Optional.empty(), cells("Workstream 4 Private providers", "• One pathway is being "
                                + "developed\n• An officer for contracts is appointed", "Green", "Prepare the market")),
                        rated(Optional.empty(), cells("Workstream 5 Transport", "• A review is being commissioned",
                                "Amber", "Take its findings forward in Q2")),
                        rated(Optional.empty(), cells("Workstream 6 Telecare TSA action plan", "• The consultant has "
                                + "looked at the plan", "Amber", "Do what was agreed")),
                        rated(Optional.empty(), cells("Workstream 7 Telecare A2D", "• A bid for funds is in", "Green",
                                "Appoint")),
                        rated(Optional.empty(), cells("Workstream 8 Embedding TEC", "• A post is agreed", "Green",
                                "Go on planning")));
    }

    private static PaperSketch ending(PaperSketch paper) {
        return paper.section("consultation").heading("CONSULTATION AND PARTNERSHIP WORKING")
                .say("Staff side sits on the oversight group. A collective agreement has been drafted and shared.")
                .section("implications").heading("IMPLICATIONS OF THE PROPOSALS").subheading("Finance")
                .say("The service is now expected to overspend by £501k against a budget of £7.5 million (6.7%). That "
                        + "includes the £1 million that the board agreed for this year. It is £40k more than last told.")
                .say("The forecast is looked at again and again as recruiting and agency use change.")
                .say("The added £750k pays for 12 responders and 10 FTE (full time equivalents) of care staff. A further "
                        + "£175k is for the redesign.")
                .say("The £250k that is paid once is spent on posts and training, and lasts for 12 months.")
                .subheading("Staffing")
                .say("Roles and working patterns will change. The first phase of the redesign is about managers, the "
                        + "second phase about when frontline staff work.")
                .subheading("Risk")
                .say("As told before, the risk is high. The pressures of winter were planned for.")
                .subheading("Directions")
                .say("There are no directions at this point, but they will be issued when the redesign is agreed.")
                .section("recommendation-again").heading("RECOMMENDATION")
                .say("The Integration Joint Board is asked to note and comment on the report.")
                .section("author").heading("REPORT AUTHOR")
                .plain("Rowan Fielding, Services Manager, rowan.fielding@eastmoor.gov.uk")
                .plain("Mair Ellis, Chief Officer, IJB, 0141 496 0751")
                .section("background-papers").heading("BACKGROUND PAPERS")
                .bullets("Board paper of November 2019", "Board paper of September 2019",
                        "CCGC paper on the inspection, 20 June 2018");
    }
}
