// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers that readiness tests compare with: defaults from the guidelines, each of which a profile may
// override. One table, numbers.def.
#pragma once

#include "core/base/time.h"

#include <vector>

namespace caretaker::policy {
class Table;
}

namespace caretaker::readiness {

struct Numbers
{
#define CARETAKER_READINESS_NUMBER(type, name, value, least, most, meaning) type name = value;
#include "core/readiness/numbers.def"
#undef CARETAKER_READINESS_NUMBER

    friend bool operator==(const Numbers&, const Numbers&) = default;
};

struct NumberInfo
{
    QString key; ///< "bpki_rsa_bits", as a profile writes it
    QString meaning;
};

const std::vector<NumberInfo>& numberCatalogue();

/// Inside the room: the keys of a profile's [numbers].
void readNumbers(policy::Table& table, Numbers& numbers);

} // namespace caretaker::readiness
