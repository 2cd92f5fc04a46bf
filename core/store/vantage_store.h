// SPDX-License-Identifier: GPL-3.0-or-later
//
// VantageStore: whose output was taken in. One row a validator, one a file, and one for each CA that a
// validator found non-functional and that is not in the fleet (a stranger). What they saw of CAs in the fleet
// are observations like any other (observation_store.h).
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/base/uri.h"
#include "core/store/transaction.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace caretaker::store {

struct StoredVantage
{
    VantageName name;
    QString engine;  ///< "rpki-client", "routinator"
    QString version; ///< of its newest output; empty where that does not say
    QString machine; ///< the same
    Instant firstAt;
    Instant lastAt;
    friend bool operator==(const StoredVantage&, const StoredVantage&) = default;
};

struct StoredOutput
{
    VantageName vantage;
    Instant at;  ///< when the validator ended its run
    Sha256 hash; ///< of the file after gunzip
    qint64 vrps = 0;
    QJsonObject content{}; ///< counts, as the service writes them
};

struct Stranger
{
    RsyncUri manifest;
    Ski ski;
    VantageName vantage;
    Instant firstAt;
    Instant lastAt;
    QJsonObject content{}; ///< what else the output said: "ta", "ca_repository", "certificate_uri", ...
};

class VantageStore
{
public:
    explicit VantageStore(Database database) : m_database(std::move(database)) {}

    /// Adds it, or widens its period; version and machine become those of the newest output.
    Expected<void> put(Transaction& transaction, const StoredVantage& vantage);
    Expected<std::vector<StoredVantage>> list() const; ///< by name

    /// Of a vantage that was put before. Replaces nothing: ask output() first.
    Expected<void> addOutput(Transaction& transaction, const StoredOutput& output);
    Expected<std::optional<StoredOutput>> output(const VantageName& vantage, Instant at) const;
    Expected<std::optional<StoredOutput>> lastOutput(const VantageName& vantage) const;

    /// Adds it, or widens its period.
    Expected<void> put(Transaction& transaction, const Stranger& stranger);
    /// Those seen at or after `since`, by manifest URI; of one vantage the newest word.
    Expected<std::vector<Stranger>> strangers(Instant since) const;

private:
    Database m_database;
};

} // namespace caretaker::store
