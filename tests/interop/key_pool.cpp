// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_pool.h"

#include "core/lab/parallel.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

namespace caretaker::interop {

using namespace Qt::StringLiterals;

namespace {

constexpr int PrimeBits = 1024;
constexpr BN_ULONG PublicExponent = 65537;

template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T* handle) const
    {
        release(handle);
    }
};
using Number = std::unique_ptr<BIGNUM, Releaser<BN_clear_free>>;
using Context = std::unique_ptr<BN_CTX, Releaser<BN_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;

Number number() { return Number(BN_new()); }

Number minusOne(const BIGNUM* n)
{
    Number result(BN_dup(n));
    BN_sub_word(result.get(), 1);
    return result;
}

/// Its two highest bits are set, so that any product has 2048 bits.
Number makePrime()
{
    Number prime = number();
    do
        BN_generate_prime_ex(prime.get(), PrimeBits, 0, nullptr, nullptr, nullptr);
    while (BN_mod_word(prime.get(), PublicExponent) == 1);
    return prime;
}

/// The private exponent to a modulus whose totient this is, or modulo p - 1.
Number inverseOfExponent(const BIGNUM* modulus, BN_CTX* context)
{
    const Number e = number();
    BN_set_word(e.get(), PublicExponent);
    return Number(BN_mod_inverse(nullptr, e.get(), modulus, context));
}

QByteArray privateKeyOf(OSSL_PARAM_BLD* build)
{
    const std::unique_ptr<OSSL_PARAM, Releaser<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(build));
    const std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* made = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return {};
    const Key key(made);
    unsigned char* bytes = nullptr;
    const int size = i2d_PrivateKey(key.get(), &bytes);
    const QByteArray der(reinterpret_cast<const char*>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return der;
}

Expected<lab::SigningKey> keyOf(const BIGNUM* p, const BIGNUM* q)
{
    const Context context(BN_CTX_new());
    const Number n = number();
    const Number e = number();
    const Number totient = number();
    const Number p1 = minusOne(p);
    const Number q1 = minusOne(q);
    BN_mul(n.get(), p, q, context.get());
    BN_mul(totient.get(), p1.get(), q1.get(), context.get());
    BN_set_word(e.get(), PublicExponent);
    const Number d = inverseOfExponent(totient.get(), context.get());
    const Number dp = inverseOfExponent(p1.get(), context.get());
    const Number dq = inverseOfExponent(q1.get(), context.get());
    const Number coefficient(BN_mod_inverse(nullptr, q, p, context.get()));
    const std::unique_ptr<OSSL_PARAM_BLD, Releaser<OSSL_PARAM_BLD_free>> build(OSSL_PARAM_BLD_new());
    const std::initializer_list<std::pair<const char*, const BIGNUM*>> parts{
        {OSSL_PKEY_PARAM_RSA_N, n.get()},          {OSSL_PKEY_PARAM_RSA_E, e.get()},
        {OSSL_PKEY_PARAM_RSA_D, d.get()},          {OSSL_PKEY_PARAM_RSA_FACTOR1, p},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, q},          {OSSL_PKEY_PARAM_RSA_EXPONENT1, dp.get()},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, dq.get()}, {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, coefficient.get()}};
    for (const auto& [name, value] : parts)
        OSSL_PARAM_BLD_push_BN(build.get(), name, value);
    return lab::SigningKey::fromPrivateKey(privateKeyOf(build.get()));
}

std::vector<Number> makePrimes(int count)
{
    std::vector<Number> primes(static_cast<size_t>(count));
    lab::parallelFor(count, {}, {}, [&](qsizetype i) { primes[static_cast<size_t>(i)] = makePrime(); });
    return primes;
}

/// The first n of them have n(n-1)/2 pairs.
int primesFor(int keys)
{
    int primes = 2;
    while (primes * (primes - 1) / 2 < keys)
        ++primes;
    return primes;
}

} // namespace

Expected<std::vector<lab::SigningKey>> makeCheapKeys(int count)
{
    const std::vector<Number> primes = makePrimes(primesFor(count));
    std::vector<std::pair<const BIGNUM*, const BIGNUM*>> pairs;
    for (size_t i = 1; i < primes.size(); ++i) {
        for (size_t j = 0; j < i && static_cast<int>(pairs.size()) < count; ++j)
            pairs.emplace_back(primes[i].get(), primes[j].get());
    }
    std::vector<std::optional<Expected<lab::SigningKey>>> made(pairs.size());
    lab::parallelFor(count, {}, {}, [&](qsizetype i) {
        const auto& [p, q] = pairs[static_cast<size_t>(i)];
        made[static_cast<size_t>(i)] = keyOf(p, q);
    });
    std::vector<lab::SigningKey> keys;
    for (auto& key : made) {
        if (!*key)
            return unexpected(key->error());
        keys.push_back(std::move(**key));
    }
    return keys;
}

} // namespace caretaker::interop
