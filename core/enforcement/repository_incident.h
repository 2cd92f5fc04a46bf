// SPDX-License-Identifier: GPL-3.0-or-later
//
// RepositoryIncident: one outage of one repository, whatever number of CAs it makes fail. One matter, one
// record: the cases of those CAs refer to it (IncidentBegan, IncidentEnded), and nobody is chased for what is
// somebody else's. Who is to blame is the look's own verdict (observe/attribution.h).
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace caretaker::enforcement {

struct RepositoryIncident
{
    QString id;         ///< "R-" and 12 hexadecimal digits, from the repository and the time of its beginning
    QString repository; ///< DelegatedCa::repositoryKey()
    QString operatorName{}; ///< DelegatedCa::repositoryOperator; empty: the CA's own
    Instant since{};
    std::optional<Instant> ended{};
    struct Affected
    {
        Instant since{};
        std::optional<Instant> until{}; ///< nothing while it is affected
        friend bool operator==(const Affected&, const Affected&) = default;
    };
    std::map<CaHandle, Affected> cas{}; ///< all that it ever affected

    bool affects(const CaHandle& ca) const;
    bool isRegistrys() const;
    friend bool operator==(const RepositoryIncident&, const RepositoryIncident&) = default;
};

/// What this round says of one CA and its repository.
struct RepositoryLook
{
    CaHandle ca;
    QString repository;
    QString operatorName;
    bool blamed = false; ///< the CA is not in order, and its repository is to blame
};

/// The incidents that are open after this round, and those that ended with it. `open` are those open before;
/// a CA without a look (we were blind) stays as it was. An incident ends when it affects no CA any more.
std::vector<RepositoryIncident> advanceIncidents(std::vector<RepositoryIncident> open,
                                                 std::span<const RepositoryLook> round, Instant now);

/// {"id","repository","operator","since","ended","cas":{HANDLE:{"since","until"}}}; exact.
QJsonObject toJson(const RepositoryIncident& incident);
std::optional<RepositoryIncident> repositoryIncidentFromJson(const QJsonObject& json);

} // namespace caretaker::enforcement
