from crm_lessons.text.files.digest import digest_of


def test_bytes_and_words_have_the_name_that_every_sha_256_gives() -> None:
    """The digest that FIPS 180-2 prints for "abc"; words are taken in UTF-8, half a surrogate pair too."""
    printed = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert digest_of("abc") == digest_of(b"abc") == printed
    assert digest_of("\ud800") == digest_of(b"\xed\xa0\x80")
