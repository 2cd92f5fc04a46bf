// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace caretaker {

using namespace Qt::StringLiterals;

Error Error::usage(QString what, QString where, QString hint)
{
    return {Kind::Usage, std::move(what), std::move(where), std::move(hint)};
}

Error Error::badInput(QString what, QString where, QString hint)
{
    return {Kind::BadInput, std::move(what), std::move(where), std::move(hint)};
}

Error Error::failed(QString what, QString where, QString hint)
{
    return {Kind::Failed, std::move(what), std::move(where), std::move(hint)};
}

Error Error::refused(QString what, QString where, QString hint)
{
    return {Kind::Refused, std::move(what), std::move(where), std::move(hint)};
}

int Error::exitCode() const
{
    switch (kind) {
    case Kind::Usage:
        return 2;
    case Kind::BadInput:
        return 3;
    case Kind::Failed:
        return 4;
    case Kind::Refused:
        return 5;
    }
    return 4;
}

QString Error::toString() const
{
    const QString place = where.isEmpty() ? QString() : where + ": "_L1;
    const QString advice = hint.isEmpty() ? QString() : u" (%1)"_s.arg(hint);
    return place + what + advice;
}

} // namespace caretaker
