package org.scrutineer.providers;

import java.util.List;
import java.util.Map;
import org.scrutineer.layouts.Content;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.Shape;

/**
 * The columns of a council’s list of providers. All are known by their headers alone: ratings of providers look like
 * those of recommendations.
 */
final class ProviderShape {
    static final String PROVIDER = "provider";
    static final String FRAMEWORK = "framework";
    static final String BRANCH = "branch";
    static final String AREA = "area";
    static final String REGISTRATION = "registration";
    static final String CQC = "cqc";
    static final String CQC_DATE = "cqc date";
    static final String PAMMS = "pamms";
    static final String PAMMS_DATE = "pamms date";
    static final String CARE_INSPECTORATE = "care inspectorate";
    static final String CARE_INSPECTORATE_DATE = "care inspectorate date";
    static final String STATUS = "status";
    static final String STATUS_DATE = "status date";
    static final String MANAGER = "manager";
    static final String EMAIL = "email";
    static final String TELEPHONE = "telephone";

    /** The five questions that the regulator rates apart, which some lists give beside the overall rating. */
    static final List<String> KEY_QUESTIONS = List.of("Safe", "Effective", "Caring", "Responsive", "Well-led");

    /** A column of ratings to the scheme in which they are written. */
    static final Map<String, String> SCHEMES = Map.of(
            CQC, "CQC", PAMMS, "PAMMS", CARE_INSPECTORATE, "Care Inspectorate");
    static final Map<String, String> DATES = Map.of(
            CQC, CQC_DATE, PAMMS, PAMMS_DATE, CARE_INSPECTORATE, CARE_INSPECTORATE_DATE);

    private ProviderShape() {}

    static final Shape SHAPE = new Shape(
            "providers",
            "List of providers",
            List.of(
                    Field.of(PROVIDER, "Provider", Content.NAME)
                            .needed()
                            .called("Name of provider", "Provider name", "Agency", "Name of agency", "Agency name",
                                    "Care provider", "Home care provider", "Homecare provider", "Care agency",
                                    "Name of care provider", "Registered provider", "Provider organisation"),
                    Field.of(FRAMEWORK, "Framework", Content.TEXT)
                            .called("Contract", "Lot", "Framework lot", "Framework or contract", "Contract name",
                                    "Contract lot", "On framework", "Framework/Lot"),
                    Field.of(BRANCH, "Branch", Content.TEXT)
                            .called("Branch name", "Name of branch", "Registered location", "Location name",
                                    "Branch office", "Name of location", "CQC location name"),
                    Field.of(AREA, "Area served", Content.TEXT)
                            .called("Area covered", "Areas covered", "Zone", "Areas served", "Geographical area"),
                    Field.of(REGISTRATION, "CQC location ID", Content.TEXT)
                            .called("CQC ID", "Location ID", "CQC provider ID", "CQC registration",
                                    "CQC registration number", "Registration number", "CQC number", "CQC ref",
                                    "Registration no", "CS number"),
                    Field.of(CQC, "CQC rating", Content.TEXT)
                            .called("CQC", "CQC overall rating", "Overall CQC rating", "Latest CQC rating",
                                    "Current CQC rating", "CQC overall", "Regulator rating", "Overall rating",
                                    "CQC judgement", "CQC grade"),
                    Field.of(CQC_DATE, "CQC rating date", Content.DATE)
                            .called("Date of CQC rating", "Rating date", "Date of rating", "CQC date",
                                    "Date of last inspection", "CQC inspection date", "CQC inspected",
                                    "CQC last inspected", "Last CQC inspection", "CQC report date", "Date rated"),
                    Field.of(PAMMS, "PAMMS rating", Content.TEXT)
                            .called("PAMMS", "PAMMS overall rating", "Overall PAMMS rating", "Latest PAMMS rating",
                                    "PAMMS score", "PAMMS outcome", "PAMMS overall"),
                    Field.of(PAMMS_DATE, "PAMMS date", Content.DATE)
                            .called("Date of PAMMS", "PAMMS rating date", "PAMMS visit date", "PAMMS assessment date",
                                    "Date of PAMMS assessment", "PAMMS assessed"),
                    Field.of(CARE_INSPECTORATE, "Care Inspectorate grade", Content.TEXT)
                            .called("Care Inspectorate", "Care Inspectorate rating", "CI grade", "CI grades"),
                    Field.of(CARE_INSPECTORATE_DATE, "Care Inspectorate date", Content.DATE)
                            .called("CI date", "CI inspection date", "Date of Care Inspectorate inspection"),
                    aspect(0),
                    aspect(1),
                    aspect(2),
                    aspect(3),
                    aspect(4).called("Well led"),
                    Field.of(STATUS, "Framework status", Content.TEXT)
                            .called("Status", "Provider status", "Contract status", "Current status", "Standing"),
                    Field.of(STATUS_DATE, "Status date", Content.DATE)
                            .called("Date of status", "Date withdrawn", "Date left", "Leaving date", "Date suspended",
                                    "Status since", "Withdrawn on"),
                    Field.of(MANAGER, "Registered manager", Content.NAME)
                            .called("Manager", "Name of manager", "Manager name", "Name of registered manager",
                                    "Contact name", "Main contact", "Provider contact"),
                    Field.of(EMAIL, "E-mail", Content.TEXT)
                            .called("Email", "Email address", "E-mail address", "Contact email", "Manager email"),
                    Field.of(TELEPHONE, "Telephone", Content.TEXT)
                            .called("Phone", "Phone number", "Telephone number", "Tel", "Contact number")));

    private static Field aspect(int question) {
        String name = KEY_QUESTIONS.get(question);
        return Field.of(name, name, Content.TEXT).called("CQC " + name);
    }
}
