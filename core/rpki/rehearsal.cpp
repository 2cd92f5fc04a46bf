// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/rehearsal.h"

#include "core/rpki/crl.h"
#include "core/rpki/signed_object.h"
#include "core/rpki/signed_types.h"

#include <iterator>

namespace caretaker::rpki {

namespace {

struct Type
{
    QByteArrayView extension;
    void (*decode)(QByteArrayView bytes);
};

template <typename Content>
void decodeSigned(QByteArrayView bytes)
{
    if (const auto envelope = decodeSignedObject(bytes))
        (void)SignedType<Content>::decode(envelope->content);
}

constexpr Type Types[] = {
    {".cer", [](QByteArrayView bytes) { (void)decodeCertificate(bytes); }},
    {".crl", [](QByteArrayView bytes) { (void)decodeCrl(bytes); }},
    {".mft", &decodeSigned<Manifest>},
    {".roa", &decodeSigned<Roa>},
    {".asa", &decodeSigned<Aspa>},
    {".gbr", &decodeSigned<Ghostbusters>},
    {".tak", &decodeSigned<TrustAnchorKey>},
    {".spl", &decodeSigned<PrefixList>},
};

} // namespace

void rehearseDecoding(QByteArrayView fileName, QByteArrayView bytes)
{
    for (const Type& type : Types) {
        if (fileName.endsWith(type.extension))
            return type.decode(bytes);
    }
}

} // namespace caretaker::rpki
