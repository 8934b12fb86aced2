import { describe, expect, it } from 'vitest'
import { type Formulario, faltasDelFormulario, isCorreoPersonal, numeroLimpio } from './formulario.ts'

const HOY = '2026-11-21'
const BUENO: Formulario = {
  entidad: '25200',
  nombre: 'Nora Nueva',
  documentoNumero: '1.030.555.123',
  cargo: 'Secretaria de Planeación',
  correo: 'Planeacion@cogua-cundinamarca.gov.co ',
  clase: 'titular',
  encargoDesde: '',
  encargoHasta: '',
  actoNumero: '012',
  actoFecha: '2026-11-03',
  consiente: true,
}
const faltas = (cambios: Partial<Formulario>) => faltasDelFormulario({ ...BUENO, ...cambios }, HOY)

describe('Formulario de la solicitud de usuario líder', () => {
  it('completo no le falta nada, con el número escrito como se acostumbra', () => {
    expect(faltas({})).toEqual([])
    expect(numeroLimpio(' 1.030.555.123 ')).toBe('1030555123')
  })

  it('vacío dice todo lo que falta, en el orden del formulario', () => {
    const vacio = {
      entidad: '',
      nombre: ' ',
      documentoNumero: '',
      cargo: '',
      correo: '',
      actoNumero: '',
      actoFecha: '',
    }
    expect(faltas({ ...vacio, consiente: false })).toEqual([
      'entidad',
      'nombre',
      'documentoNumero',
      'cargo',
      'correo',
      'actoNumero',
      'actoFecha',
      'consiente',
    ])
  })

  it.each([
    [{ encargoDesde: '', encargoHasta: '' }, ['encargoDesde', 'encargoHasta']],
    [{ encargoDesde: '2026-12-15', encargoHasta: '2026-12-01' }, ['encargoOrden']],
    [{ encargoDesde: '2026-11-01', encargoHasta: '2026-11-20' }, ['encargoPasado']],
    [{ encargoDesde: '2026-11-01', encargoHasta: HOY }, []],
    [{ encargoDesde: '2026-02-30', encargoHasta: '2026-12-01' }, ['encargoDesde']],
  ])('un encargo con %j', (fechas, debidas) => {
    expect(faltas({ clase: 'encargo', ...fechas })).toEqual(debidas)
    expect(faltas({ clase: 'titular', ...fechas })).toEqual([])
  })

  it.each(['sin arroba', 'a@b', 'ñ@cogua.gov.co', 'dos@tres@cogua.gov.co'])('«%s» no es un correo', (correo) => {
    expect(faltas({ correo })).toEqual(['correo'])
  })

  it('reconoce un correo que no es de la entidad', () => {
    expect(['a@gmail.com', 'A@Hotmail.es', 'b@yahoo.com.co'].map(isCorreoPersonal)).toEqual([true, true, true])
    expect(['a@cogua-cundinamarca.gov.co', 'a@gmail.gov.co', ''].map(isCorreoPersonal)).toEqual([false, false, false])
  })
})
