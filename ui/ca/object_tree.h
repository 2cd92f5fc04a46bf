// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a CA publishes, as rows of a tree: the parent's manifest and CRL, the certificate, its manifest, and
// what that lists. Pure. Columns: object, type, findings, kept, hash.
#pragma once

#include "core/service/ca_objects.h"
#include "ui/ca/cell_model.h"

namespace caretaker::ui {

std::vector<CellRow> objectRows(const service::CaObjects& objects);
/// The object of a row; null for a row that is none.
const service::CaObject* objectOfKey(const service::CaObjects& objects, const QString& key);
/// All about a finding, and what to do.
QString textOf(const Finding& finding);

} // namespace caretaker::ui
