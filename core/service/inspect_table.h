// SPDX-License-Identifier: GPL-3.0-or-later
//
// The types of objects in one table: file name extension, names, and how each is judged. A new type is a new
// row.
#pragma once

#include "core/service/inspect_service.h"

namespace caretaker::service {

struct InspectedType
{
    ObjectType type;
    const char* extension;      ///< "roa"; empty where another type has the same
    const char* name;           ///< "roa": what JSON calls it
    const char* title;          ///< for people
    QByteArrayView contentType; ///< of a signed object; empty for what is none
    void (*judge)(const QByteArray& bytes, const InspectContext& context, InspectedObject& into);
};

const InspectedType& inspectedType(ObjectType type);
/// By the file name's extension, and by content where that says nothing; Unknown when neither does.
const InspectedType& typeOf(const QByteArray& bytes, const QString& fileName);

} // namespace caretaker::service
