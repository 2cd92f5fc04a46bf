// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/payloads.h"

#include <algorithm>
#include <utility>

namespace caretaker::rpki {

namespace {

template <typename T>
void sortUnique(std::vector<T>& items)
{
    if (!std::is_sorted(items.begin(), items.end()))
        std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

template <typename T>
void addAll(std::vector<T>& all, const std::vector<T>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// `vaps` sorted.
void mergeCustomers(std::vector<Vap>& vaps)
{
    std::vector<Vap> merged;
    for (Vap& vap : vaps) {
        if (merged.empty() || merged.back().customer != vap.customer) {
            merged.push_back(std::move(vap));
            continue;
        }
        addAll(merged.back().providers, vap.providers);
        sortUnique(merged.back().providers);
    }
    vaps = std::move(merged);
}

void sortUniqueByKey(std::vector<RouterKey>& keys)
{
    std::stable_sort(keys.begin(), keys.end(),
                     [](const RouterKey& a, const RouterKey& b) { return a.spki < b.spki; });
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

} // namespace

void Payloads::append(Payloads&& more)
{
    if (isEmpty())
        *this = std::move(more);
    else
        append(std::as_const(more));
}

void Payloads::append(const Payloads& more)
{
    addAll(vrps, more.vrps);
    addAll(vaps, more.vaps);
    addAll(routerKeys, more.routerKeys);
}

void Payloads::normalise()
{
    sortUnique(vrps);
    std::sort(vaps.begin(), vaps.end());
    mergeCustomers(vaps);
    sortUniqueByKey(routerKeys);
}

} // namespace caretaker::rpki
