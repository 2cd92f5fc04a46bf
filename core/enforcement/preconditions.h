// SPDX-License-Identifier: GPL-3.0-or-later
// What people's commands need before anything happens. Each says which precondition is missing, or nothing.
// For the commands of this room, and for whoever shows people beforehand what is missing.
#pragma once

#include "core/enforcement/command.h"

#include <initializer_list>
#include <optional>

namespace caretaker::enforcement {

using Refusal = std::optional<Error>;

Refusal refusal(const Case& c, const QString& what, const QString& hint = {});
Refusal firstOf(std::initializer_list<Refusal> refusals);

Refusal unlessOpen(const Case& c);
Refusal unlessExplained(const Case& c, const Act& act);
Refusal unlessPerson(const Case& c, const Act& act);
/// Neither held, nor blind, nor stopped by an incident of the registry's own repository.
Refusal unlessRunning(const Case& c, const CaFacts& facts, const policy::Timeline& timeline);
Refusal unlessEnforcing(const Case& c, const policy::Policy& policy);
/// A notice that was written is no attempt yet: it must have left, and not come back, unless everything was
/// tried.
Refusal unlessContacted(const Case& c, const CaFacts& facts);
Refusal unlessAnnounced(const Case& c); ///< of a retirement
Refusal unlessFailedNow(const Case& c, const policy::Policy& policy, const CaFacts& facts, Instant now);
Refusal unlessCorroborated(const Case& c, const policy::Policy& policy, const CaFacts& facts);
/// All of what taking a certificate away needs: contact attempts; for a retirement the operator's
/// announcement, else a fresh look that finds the CA failed, and corroboration.
Refusal unlessFit(const Case& c, const policy::Policy& policy, const CaFacts& facts, Instant now,
                  const policy::Step& step);

/// What holds a proposal back, by the rules and by people alike: the operator not yet notified, a retirement
/// without announcement, corroboration missing. Empty when it may be made.
QString guardAgainst(const Case& c, const policy::Policy& policy, const CaFacts& facts,
                     const policy::Timeline& timeline, const policy::Step& step);

/// The event of a person's act, as of now.
CaseEvent eventOf(const Case& c, const CaFacts& facts, const Act& act, EventKind kind,
                  const QString& step = {}, const QMap<QString, QString>& details = {});
bool contains(const std::vector<Identity>& people, const Identity& person);

} // namespace caretaker::enforcement
