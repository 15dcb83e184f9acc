"""Controller mode against OpenFunction's own controllers.

``packages.py`` makes packages from seeds; ``answers.json`` has, by seed, what the reconcilers of OpenFunction v1.2.0
made of the same package: the webhooks' defaulting, the Gateway's Reconcile and the Function's
createOrUpdateHTTPRoute, compiled from their source and run on controller-runtime's fake client, after the CRDs'
defaults (which a fake client does not apply) had been filled in. None of that source is here, as its module is on no
module proxy. ``test_controllers.py`` maps Gateway API v1alpha2 to v1 and compares.

``answers_to_changes.json`` has, in the same way, what was there after the Gateway's spec had been changed, defaulted
anew by the webhook and reconciled twice more; ``test_changes.py`` runs krm-fn on its own output with the same change.
"""
