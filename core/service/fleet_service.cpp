// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_service.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

void count(ImportReport& report, store::Upsert result)
{
    switch (result) {
    case store::Upsert::Added:
        ++report.added;
        break;
    case store::Upsert::Changed:
        ++report.changed;
        break;
    case store::Upsert::Unchanged:
        ++report.unchanged;
        break;
    }
}

} // namespace

Expected<ImportReport> importCas(const store::Database& database, const std::vector<fleet::DelegatedCa>& cas,
                                 const store::Author& author)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    store::FleetStore fleet(database);
    ImportReport report;
    for (const fleet::DelegatedCa& ca : cas) {
        const auto result = fleet.upsert(*transaction, ca, author);
        if (!result)
            return unexpected(result.error());
        count(report, *result);
    }
    return transaction->commit().map([&] { return report; });
}

Expected<fleet::DelegatedCa> findCa(const store::Database& database, const CaHandle& handle)
{
    const auto ca = store::FleetStore(database).get(handle);
    if (!ca)
        return unexpected(ca.error());
    if (!*ca)
        return unexpected(
            Error::badInput(u"no such CA"_s, handle.toString(), u"caretaker ca list shows all"_s));
    return **ca;
}

} // namespace caretaker::service
