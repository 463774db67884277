package org.scrutineer.linter;

import static org.scrutineer.linter.PaperSketch.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.linter.Claims.Confidence;
import org.scrutineer.linter.Claims.Counted;
import org.scrutineer.linter.Claims.Part;
import org.scrutineer.linter.Claims.Recommended;
import org.scrutineer.linter.Claims.Stated;

/** Papers with the facts and the traps of real ones, in other words. */
final class RealPapers {
    private static final List<String> WORDINGS = List.of(
            "Print a regular page on local care at home in the council’s news.",
            "Tell people and their carers, again and again, how to raise a complaint, on a regular basis.",
            "Have enough staff in providers’ offices to tell people of every change of a visit.",
            "Set a rota for several weeks and share it each week.",
            "Raise the profile of care work in conjunction with providers, and speak up for a national register.",
            "Use welfare calls of 15 minutes only as part of a wider package.",
            "Go on trying tele-assist and other technology.",
            "Consider one set of questions that providers put to their clients.",
            "Vary the specification so that paper logbooks are offered to all who ask.");
    private static final List<String> REFS = List.of("2", "4", "5", "6", "7", "10", "11", "12", "13");

    private RealPapers() {}

    /** Nine recommendations, evidence shared by two of them, a contract quoted. */
    static PaperSketch progressUpdate() {
        PaperSketch paper = new PaperSketch("Care at Home: progress update").section("progress")
                .heading("Progress on each recommendation");
        recommendation(paper, 0)
                .say("All was achieved. Between 6 and 12 people a month come through SWAP, which the SBC "
                        + "runs with colleges. So far 42 providers took part.");
        recommendation(paper, 1).say("All was achieved. The committee had figures on complaints in March 2024.");
        recommendation(paper, 2).say("See Recommendation 6.");
        recommendation(paper, 3).say("All six providers had a full PAMMS assessment by the end of March 2024. What was "
                + "scored as Requires Improvement (RI) was put right. RI is looked at in contract meetings.");
        recommendation(paper, 4).say("The borough is 4th in the country for its workforce data; just under 50% of its "
                + "providers can draw on the fund.");
        recommendation(paper, 5).say("In October and November twice as many people were referred to OneCall.");
        recommendation(paper, 6).say("The target of ADASS was met: over 125 staff took the training.");
        recommendation(paper, 7).say("A survey in line with the CQC framework is part of 2025/26.");
        recommendation(paper, 8).say("A new contract began on 3 November 2024. It says in section 20.3:")
                .quote("The provider keeps a record in the home, in order to show each visit, in accordance with the "
                        + "Data Protection Act 1998.", "Contract, section 20.3")
                .section("agreed").heading("Agreed")
                .verbatim(
                        "(1) That the update be noted and the assessments confirmed; (2) that up to date complaints data "
                                + "be sent to members.");
        return paper;
    }

    private static PaperSketch recommendation(PaperSketch paper, int at) {
        return paper.about(new UUID(3, at)).subheading("Recommendation " + REFS.get(at)).plain(WORDINGS.get(at));
    }

    static Claims progressClaims() {
        Claims claims = Claims.NONE;
        for (int at = 0; at < REFS.size(); at++) {
            claims = claims.with(new Recommended(new UUID(3, at), REFS.get(at), WORDINGS.get(at)));
        }
        return claims;
    }

    /** 26 on a framework, of whom five withdrew, and ratings that come to 22. */
    static PaperSketch serviceUpdate() {
        return new PaperSketch("Domiciliary support: update").section("purpose").heading("Purpose")
                .say("The Commission is recommended to note the report and to give the Director its comments.")
                .section("service").heading("The service since October 2017")
                .bullets(
                        "The brokerage team deals with 83 new cases a month on average; about 1,800 people are supported "
                                + "at any one time.",
                        "26 providers are on the framework. Five withdrew, some merged, some could not deliver.",
                        "14 providers were rated good, three required improvement and five were not yet rated.",
                        "Half as many people wait for long-term care.")
                .section("questions").heading("Questions and answers")
                .say("With regards to vacancies, providers across LLR had grants.")
                .say("The NMDS varies in how right it is. It was guessed that there are 3,000 to 4,000 home care workers.")
                .say("Most customers are between 65 and 95. The CQC wants staff trained.")
                .say("Two officers are in the brokerage team; at the beginning of November 2018 there will be eight.")
                .section("agreed").heading("Agreed")
                .verbatim("1. The report be noted. 2. Information on the reasons to be provided.");
    }

    static Claims serviceClaims() {
        return Claims.NONE
                .with(new Counted(
                        Optional.empty(), "providers on the framework", 26,
                        List.of(new Part("good", 14), new Part("requires improvement", 3),
                                new Part("not yet rated", 5)),
                        List.of(new Part("withdrew", 5))))
                .with(new Stated(Optional.empty(), "New cases", "83", "a month", "Brokerage team", Confidence.COUNTED))
                .with(new Stated(
                        Optional.empty(), "People supported", "1,800", "people", "Brokerage team",
                        Confidence.ESTIMATED))
                .with(new Stated(
                        Optional.empty(), "Home care workers", "3,000 to 4,000", "people", "Officers",
                        Confidence.GUESSED));
    }

    /** No recommendation, no rating, no date, and a rate for who knows what. */
    static PaperSketch futureOfTheService() {
        return new PaperSketch("Care now and in the future").section("body").heading("What the committee heard")
                .say("The framework had run for three years and ends in March 2017.")
                .say("The Care Act 2014 gave councils new duties. There was also the National Living Wage.")
                .say("The borough pays the fourth highest rate in the city, £14.94, and yet providers find it hard to keep "
                        + "staff. Parts of it are far away.")
                .say("A missed visit was mostly one-off. Where a pattern emerged, the quality team looked into it.")
                .say("ASC officers meet providers to learn what they pay.")
                .say("The committee asked for an update at a future meeting.");
    }

    static Claims futureClaims() {
        return Claims.NONE.with(new Stated(
                Optional.of(new UUID(4, 1)), "Rate paid to providers", "£14.94", "", "Report of officers",
                Confidence.COUNTED));
    }

    /** Three questions, themes with and without comments, all comments word for word. */
    static PaperSketch engagement() {
        return new PaperSketch("Help at home: engagement meeting of 25 November 2014").section("contents")
                .heading("Contents")
                .bullets("1 What is difficult now?", "2 What would be good?", "3 What has to change?")
                .section("numbers").heading("What was said in numbers")
                .table("Comments by question", List.of("Question", "Themes", "Comments"),
                        row("1 What is difficult now?", "11", "52"), row("2 What would be good?", "13", "56"),
                        row("3 What has to change?", "8", "29"), row("Total", "32", "137"))
                .section("question-1").heading("1 WHAT IS DIFFICULT NOW?").subheading("1.1 FLEXIBILITY")
                .verbatim("Staff training varies (NVQ2, medication), and LCC does not know how flexible HART is")
                .verbatim("13 carers in 19 days, 3-4 calls")
                .subheading("1.2 MORALE")
                .quote("It was better in May, in order to be fair.", "A carer")
                .section("question-2").heading("2 WHAT WOULD BE GOOD?").subheading("2.6 REABLEMENT")
                .plain("No comment was made on this theme.");
    }

    static Claims engagementClaims() {
        return Claims.NONE.with(new Counted(
                "comments", 137, List.of(new Part("on question 1", 52), new Part("on question 2", 56),
                        new Part("on question 3", 29))));
    }
}
