// Which letters a TrueType font can draw: its table `cmap`, format 4, which every font carries for the letters of the basic plane.

/** Code points with a drawing. Throws when it is not such a font. */
export function leerCobertura(fuente: Buffer): ReadonlySet<number> {
  const tabla = subtabla(fuente)
  const segmentos = fuente.readUInt16BE(tabla + 6) / 2
  const finales = tabla + 14
  const puntos = new Set<number>()
  for (let i = 0; i < segmentos; i += 1) {
    const fin = fuente.readUInt16BE(finales + 2 * i)
    const inicio = fuente.readUInt16BE(finales + 2 * (segmentos + 1 + i))
    for (let punto = inicio; punto <= fin && punto < 0xff_ff; punto += 1) {
      if (dibujo(fuente, { finales, segmentos }, i, punto) !== 0) puntos.add(punto)
    }
  }
  return puntos
}

function subtabla(fuente: Buffer): number {
  const cmap = lugarDe(fuente, 'cmap')
  for (let i = 0; i < fuente.readUInt16BE(cmap + 2); i += 1) {
    const lugar = cmap + fuente.readUInt32BE(cmap + 4 + 8 * i + 4)
    if (fuente.readUInt16BE(lugar) === 4) return lugar
  }
  throw new Error('a font without a map of its letters')
}

function lugarDe(fuente: Buffer, nombre: string): number {
  for (let i = 0; i < fuente.readUInt16BE(4); i += 1) {
    const ficha = 12 + 16 * i
    if (fuente.toString('latin1', ficha, ficha + 4) === nombre) return fuente.readUInt32BE(ficha + 8)
  }
  throw new Error(`a font without ${nombre}`)
}

/** Number of the drawing of a letter within its segment; 0 is the box of what is missing. */
function dibujo(
  fuente: Buffer,
  { finales, segmentos }: { finales: number; segmentos: number },
  i: number,
  punto: number,
): number {
  const inicio = fuente.readUInt16BE(finales + 2 * (segmentos + 1 + i))
  const suma = fuente.readUInt16BE(finales + 2 * (2 * segmentos + 1 + i))
  const salto = finales + 2 * (3 * segmentos + 1 + i)
  const desvio = fuente.readUInt16BE(salto)
  if (desvio === 0) return (punto + suma) & 0xff_ff
  const bruto = fuente.readUInt16BE(salto + desvio + 2 * (punto - inicio))
  return bruto === 0 ? 0 : (bruto + suma) & 0xff_ff
}
