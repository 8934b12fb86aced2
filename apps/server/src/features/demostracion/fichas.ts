// Cards of the demonstration: every name, number and address says by itself that it is invented. A NIT that begins with zeros is nobody's.
import { obligado } from '@kpt/domain/calendario'
import { digitoDeVerificacion, type Ficha } from '@kpt/domain/fichas'
import { fechaEn } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Servicios } from '../../platform/servicios.ts'
import { hayFichas, insertFichas } from '../fichas/index.ts'

/** Gives every entity that reports by itself its card, once. */
export async function asegurarFichas({ conexion, referencia, reloj }: Servicios): Promise<void> {
  if (await hayFichas(conexion.db)) return
  const ahora = reloj.ahora()
  const anio = Number(fechaEn(ahora).slice(0, 4))
  const periodo = referencia.periodos.find((p) => p.desde <= anio && anio <= p.hasta)
  const desde = periodo?.posesion ?? `${anio}-01-01`
  const propias = [...referencia.territorio.values()].filter(
    (e) => obligado(referencia.reglas, e, 'seguimiento', anio).obligado,
  )
  const fichas = propias.map((entidad) => {
    const departamento = referencia.territorio.get(entidad.departamento)?.nombre ?? ''
    return [entidad.codigo, fichaInventada(entidad, departamento, desde)] as const
  })
  await insertFichas(conexion.db, fichas, ahora)
}

function fichaInventada({ codigo, nombre, tipo }: Entidad, departamento: string, desde: string): Ficha {
  const deDepartamento = tipo === 'departamento'
  const nueve = codigo.padStart(9, '0')
  return {
    representante: `${deDepartamento ? 'Gobernador' : 'Alcalde'} de demostración de ${nombre}`,
    cargo: deDepartamento ? 'gobernador' : 'alcalde',
    ...{ desde, hasta: null, acto: 'Acta de posesión inventada para la demostración' },
    nit: `${nueve}-${digitoDeVerificacion(nueve)}`,
    correoOficial: `contactenos.${codigo}@demostracion.kpt`,
    direccion: `Calle de la Demostración ${Number(codigo.slice(0, 2))} # ${Number(codigo.slice(2)) || 1}-00`,
    telefono: '000 000 0000 (de demostración)',
    oficinaPlaneacion: deDepartamento
      ? 'Secretaría Departamental de Planeación'
      : (OFICINAS[Number(codigo) % OFICINAS.length] ?? ''),
    organoControl: deDepartamento
      ? 'Contraloría General de la República'
      : `Contraloría Departamental de ${departamento}`,
  }
}

const OFICINAS = [
  'Secretaría de Planeación',
  'Oficina Asesora de Planeación',
  'Secretaría de Planeación e Infraestructura',
]
