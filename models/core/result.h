#pragma once

#include "models/core/error.h"

#include <QtGlobal>

#include <optional>
#include <utility>

namespace steward {

/// Either a value or an Error. Any thread; a plain value. Not a std::variant, with which everything took a
/// seventh longer to compile.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) { }
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return *m_value; }
    T &value() & { return *m_value; }
    T &&value() && { return *std::move(m_value); }
    const T &operator*() const & { return *m_value; }
    T &operator*() & { return *m_value; }
    T &&operator*() && { return *std::move(m_value); }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return m_error;
    }

private:
    std::optional<T> m_value;
    Error m_error; ///< Of meaning where there is no value.
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace steward

/// Returns the error of `expression` from the surrounding function, if it has one.
#define STEWARD_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto &&stewardTried = (expression); !stewardTried.ok())                                                    \
            return stewardTried.error();                                                                               \
    } while (false)
