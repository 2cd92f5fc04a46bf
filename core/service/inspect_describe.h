// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decoded RPKI objects as descriptions, one function a type.
#pragma once

#include "core/rpki/aspa.h"
#include "core/rpki/crl.h"
#include "core/rpki/ghostbusters.h"
#include "core/rpki/manifest.h"
#include "core/rpki/prefix_list.h"
#include "core/rpki/roa.h"
#include "core/rpki/signed_checklist.h"
#include "core/rpki/tal.h"
#include "core/rpki/trust_anchor_key.h"
#include "core/service/inspect_description.h"

namespace caretaker::service {

Description describe(const rpki::Certificate& certificate);
Description describe(const rpki::Crl& crl);
Description describe(const rpki::Tal& tal);
/// What is around the content: signing time, algorithms, EE certificate.
Description describe(const rpki::SignedObject& object);

Description describe(const rpki::Manifest& manifest);
Description describe(const rpki::Roa& roa);
Description describe(const rpki::Aspa& aspa);
Description describe(const rpki::Ghostbusters& record);
Description describe(const rpki::TrustAnchorKey& tak);
Description describe(const rpki::SignedChecklist& checklist);
Description describe(const rpki::PrefixList& list);

} // namespace caretaker::service
