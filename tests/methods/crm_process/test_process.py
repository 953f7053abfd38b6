from crm_lessons.methods import CRM_STEPS, LOYALTY_LADDER


def test_the_five_steps_of_the_course_in_their_order():
    """Course: identifier, segmenter, adapter, échanger, évaluer."""
    assert [step.name.fr for step in CRM_STEPS] == ["identifier", "segmenter", "adapter", "échanger", "évaluer"]
    assert [step.key for step in CRM_STEPS] == ["identify", "segment", "adapt", "interact", "evaluate"]


def test_idic_answers_to_four_of_the_five():
    """Identify, Differentiate, Interact, Customize (Peppers and Rogers); evaluating is the course's own step."""
    idic = {step.key: step.idic.en if step.idic else None for step in CRM_STEPS}
    assert idic == {
        "identify": "identify",
        "segment": "differentiate",
        "adapt": "customize",
        "interact": "interact",
        "evaluate": None,
    }


def test_the_course_s_second_list_is_idic_in_french():
    """Course: identifier, différencier, communiquer, personnaliser."""
    names = {step.idic.fr for step in CRM_STEPS if step.idic}
    assert names == {"identifier", "différencier", "communiquer", "personnaliser"}


def test_the_ladder_has_eight_rungs():
    """Course: suspect, prospect, premier achat, réachat, client fidèle, adepte, ambassadeur, partenaire."""
    assert [rung.name.fr for rung in LOYALTY_LADDER] == [
        "suspect",
        "prospect",
        "premier achat",
        "réachat",
        "client fidèle",
        "adepte",
        "ambassadeur",
        "partenaire",
    ]
    assert len({rung.key for rung in LOYALTY_LADDER}) == 8
