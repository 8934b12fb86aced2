// State as sections, department and instrument as choices: all of it in the address.
import { ESTADOS_EXCEPCION, INSTRUMENTOS } from '@kpt/domain/calendario'
import { NOMBRES_ESTADO_EXCEPCION, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import type { Lista } from './tipos.ts'

export type Parte = 'en_espera' | 'todas' | (typeof ESTADOS_EXCEPCION)[number]

const PARTES: readonly Parte[] = ['en_espera', 'concedida', 'negada', 'retirada', 'todas']

const NOMBRES: Partial<Record<Parte, string>> = {
  ...{ en_espera: 'Por decidir', todas: 'Todas' },
  ...{ concedida: 'Concedidas', negada: 'Negadas', retirada: 'Retiradas' },
}

/** What an address without a state shows: whoever decides comes for what waits, whoever asked for all of it. */
export function parteDe(filtros: Filtros, inicial: Parte): Parte {
  const validas: readonly string[] = [...PARTES, ...ESTADOS_EXCEPCION]
  return filtros.estado && validas.includes(filtros.estado) ? (filtros.estado as Parte) : inicial
}

export function nombreDeParte(parte: Parte): string {
  return NOMBRES[parte] ?? NOMBRES_ESTADO_EXCEPCION[parte as (typeof ESTADOS_EXCEPCION)[number]]
}

export function Secciones({ parte }: { parte: Parte }) {
  const [{ departamento, instrumento }] = useFiltros()
  return (
    <Pestanas
      etiqueta="Solicitudes por estado"
      pestanas={PARTES.map((p) => ({
        texto: nombreDeParte(p),
        a: '/excepciones',
        busqueda: { estado: p, departamento, instrumento },
        activa: p === parte,
      }))}
    />
  )
}

export function Busqueda({ departamentos }: Pick<Lista, 'departamentos'>) {
  const [filtros, cambiar] = useFiltros()
  return (
    <search className="filtros no-imprimir">
      {departamentos.length > 1 || filtros.departamento ? (
        <CampoSeleccion
          etiqueta="Departamento"
          value={filtros.departamento ?? ''}
          onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
          opciones={[
            { valor: '', texto: 'Todos' },
            ...departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre })),
          ]}
        />
      ) : null}
      <CampoSeleccion
        etiqueta="Instrumento"
        value={filtros.instrumento ?? ''}
        onChange={(e) => cambiar({ instrumento: e.target.value || undefined })}
        opciones={[
          { valor: '', texto: 'Todos' },
          ...INSTRUMENTOS.map((i) => ({ valor: i, texto: NOMBRES_INSTRUMENTO[i] })),
        ]}
      />
    </search>
  )
}
