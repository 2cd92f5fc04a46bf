// SPDX-License-Identifier: GPL-3.0-or-later
//
// What notices say beside the templates: short phrases that fill variables, in English, each a text of
// context "notice" that translations know. Pure. sourceTexts() lists all that this room says, for
// translators.
#pragma once

#include "core/language/source_text.h"
#include "core/notice/notice_facts.h"

#include <QString>

#include <vector>

namespace caretaker::notice {

/// "delegated CA does not work": the matter in a few words, for subjects; no full stop. `state` is health's
/// name of a state or issue; any other is given back as it is.
QString summaryOf(const QString& state);
/// "TCP connection": a layer as people write it.
QString nameOf(observe::Layer layer);
/// "Formal notice": the kind as a heading.
QString titleOf(Kind kind);
QString nameOf(Expiring::What what);

/// Texts for PlannedEvent, which the service fills. Proposals count the people who must approve (%n).
enum class Tense { Coming, Past, Approved };
/// Empty where there is none: an event that no letter mentions.
QString eventText(Kind kind, Tense tense);
enum class Milestone { Opened, Reopened, Resolved, EndAnnounced, Suspended, Revoked, Reinstated };
QString eventText(Milestone milestone);

/// Sentences and phrases with a number (%n).
namespace counted {
QString changes(); ///< "It changed %n time(s) ..."
QString objects();
QString roas();
QString endsWithin();
QString affected();
QString moreObjects();
QString group();      ///< "This letter is about ..."
QString groupShort(); ///< for subjects
QString approvalsGiven();
QString approvalsNeeded();
QString attempts();
QString turnedWorse();
} // namespace counted

/// Every unit of the templates (template_units.h) and every phrase above, each once. Findings' texts
/// (context "finding": findingCatalogue()'s meaning and remedy) are not among them.
std::vector<language::SourceText> sourceTexts();

} // namespace caretaker::notice
