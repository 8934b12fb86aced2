import { RECHAZOS_PDF } from '@kpt/domain/planes'
import { describe, expect, it } from 'vitest'
import { fraseLectura, fraseRechazoPdf } from './documento.ts'

const LEIDA = { estado: 'leida', paginas: 300, leidas: 300, conTexto: 300, ilegibles: 0, motivo: null } as const

describe('El documento del plan, en palabras', () => {
  it.each(RECHAZOS_PDF)('%s dice qué pasó y qué hacer', (codigo) => {
    expect(fraseRechazoPdf(codigo)).toMatch(/^(El|Abrir|Algo) .+\. .+\.$/)
  })

  it('dice en qué va la lectura y qué no se puede buscar', () => {
    expect(fraseLectura({ ...LEIDA, estado: 'leyendo', leidas: 120, conTexto: 120 })).toBe(
      'Se han leído 120 de 300 páginas. Puede salir de esta página: la lectura sigue.',
    )
    expect(fraseLectura(LEIDA)).toBe('Se leyeron 300 páginas.')
    expect(fraseLectura({ ...LEIDA, conTexto: 299 })).toContain('1 es imagen o está en blanco')
    expect(fraseLectura({ ...LEIDA, conTexto: 280, ilegibles: 1 })).toBe(
      'Se leyeron 300 páginas. 19 son imágenes o están en blanco: en ellas no se puede buscar. 1 no se pudo leer: véala en el PDF.',
    )
    expect(fraseLectura({ ...LEIDA, estado: 'sin_texto', conTexto: 0 })).toBe(
      'Este PDF es una imagen: se guarda y se muestra, pero no se puede buscar en él.',
    )
    expect(fraseLectura({ ...LEIDA, estado: 'fallida', motivo: 'pdf_tardo' })).toContain('tardó demasiado')
  })
})
