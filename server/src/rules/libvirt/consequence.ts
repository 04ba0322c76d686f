/** What comes of a document that libvirt refuses. */
export const REFUSED = 'libvirt refuses the guest or the device as a whole, so it cannot be started or attached';
