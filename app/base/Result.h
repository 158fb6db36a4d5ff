#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Verder {

/// What kind of thing went wrong, so that a caller can branch; the user reads Error::message.
enum class ErrorKind {
    BadInput, ///< What was handed over does not follow its rules.
    Damaged, ///< It followed the rules once; bytes have changed or are missing since.
    NewerVersion, ///< Made by a later version of the program.
    TooLarge,
    NotFound,
    Conflict, ///< Somebody else changed it, or has it in use.
    NoPermission,
    NoSpace,
    Io, ///< Reading or writing failed for another reason.
    Offline, ///< No connection, or the other side did not answer: the outcome is unknown.
    Refused, ///< The server said no, in its own words.
    SignInNeeded,
    Cancelled,
    Internal, ///< A promise between modules was broken.
};

/// A failure as a value: a translated sentence that says what happened and what to do, and a detail for the
/// log.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace Verder
