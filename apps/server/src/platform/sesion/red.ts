/** The network of an address: what people behind one door share. Its last stretch is not kept: /24 of IPv4, /48 of IPv6. */
export function redDe(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(ip)
  if (v4) return `${v4[1]}.0/24`
  const [antes = '', despues = ''] = ip.toLowerCase().replace(/%.*$/, '').split('::')
  const izquierda = antes === '' ? [] : antes.split(':')
  const derecha = despues === '' ? [] : despues.split(':')
  const ceros = Array<string>(Math.max(0, 8 - izquierda.length - derecha.length)).fill('0')
  const grupos = ip.includes('::') ? [...izquierda, ...ceros, ...derecha] : izquierda
  return `${grupos
    .slice(0, 3)
    .map((g) => g.replace(/^0+(?=.)/, ''))
    .join(':')}::/48`
}
