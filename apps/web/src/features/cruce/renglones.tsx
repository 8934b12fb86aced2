// One part of a cross, paged: each proposal beside what the draft holds now, taken one by one or all at once.
import type { MotivoSoloAlla, MotivoSoloAqui } from '@kpt/domain/cruce'
import { FRASES_APARTE, FRASES_SOLO_ALLA, FRASES_SOLO_AQUI, formatNumero } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import type { ClaveCruce, Hallado } from './cruce.tsx'
import { HechoTomado } from './hecho.tsx'
import { Propuesta } from './propuesta.tsx'
import { type Renglon, RUTA_RENGLONES, tomar } from './red.ts'
import { TablaSueltos } from './sueltos.tsx'

const TAMANO = 20
type Ver = 'coinciden' | 'compartidas' | 'solo_aqui' | 'solo_alla'

export function RenglonesCruce({ clave, hallado, ver: pedida }: { clave: ClaveCruce; hallado: Hallado; ver: string }) {
  const ver = (['coinciden', 'compartidas', 'solo_aqui', 'solo_alla'] as const).find((v) => v === pedida) ?? 'coinciden'
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const { motivo } = filtros
  const lista = useQuery({
    ...consultaPaginada(RUTA_RENGLONES, {
      params: clave,
      consulta: { ver, pagina, tamano: TAMANO, ...(motivo ? { motivo } : {}) },
    }),
    staleTime: 0,
  })
  return (
    <section className="seccion" aria-label={TITULOS[ver]}>
      <p className="tenue">{ENTRADAS[ver]}</p>
      {ver === 'solo_aqui' || ver === 'solo_alla' ? <Motivos ver={ver} hallado={hallado} /> : null}
      <Datos de={lista}>
        {({ filas, total, secuencia, puedeTomar }) => (
          <>
            {ver === 'coinciden' && puedeTomar && total > 0 ? (
              <TomarTodas clave={clave} cuantas={total} secuencia={secuencia} />
            ) : null}
            {total === 0 ? <p>{VACIOS[ver]}</p> : null}
            <Lista {...{ ver, clave, filas, secuencia, puedeTomar }} />
            {total > 0 ? (
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que={QUE[ver]} una={UNA[ver]} />
            ) : null}
          </>
        )}
      </Datos>
    </section>
  )
}

type PropsLista = {
  readonly ver: Ver
  readonly clave: ClaveCruce
  readonly filas: readonly Renglon[]
  readonly secuencia: number
  readonly puedeTomar: boolean
}

function Lista({ ver, filas, ...resto }: PropsLista) {
  if (filas.length === 0) return null
  if (ver === 'solo_aqui' || ver === 'solo_alla') return <TablaSueltos filas={filas} enPlan={ver === 'solo_aqui'} />
  return (
    <ul className="cruce__lista">
      {filas.map((renglon) => (
        <li key={renglon.id}>
          <Propuesta renglon={renglon} {...resto} />
        </li>
      ))}
    </ul>
  )
}

function TomarTodas({ clave, cuantas, secuencia }: { clave: ClaveCruce; cuantas: number; secuencia: number }) {
  const toma = useMutation({ mutationFn: () => tomar(clave, null, secuencia) })
  return (
    <div className="pila pila--2">
      <div className="acciones">
        <Boton variante="principal" ocupado={toma.isPending} onClick={() => toma.mutate()}>
          {cuantas === 1 ? 'Traer el que coincide' : `Traer los ${formatNumero(String(cuantas))} que coinciden`}
        </Boton>
      </div>
      {toma.isError ? <Aviso tono="error">{toma.error.message}</Aviso> : null}
      {toma.data ? <HechoTomado tomado={toma.data} /> : null}
    </div>
  )
}

/** Why, counted, and one of them at a time. */
function Motivos({ ver, hallado: { cuentas } }: { ver: 'solo_aqui' | 'solo_alla'; hallado: Hallado }) {
  const [{ motivo = '' }, cambiar] = useFiltros()
  const porMotivo = ver === 'solo_aqui' ? cuentas.motivos.soloAqui : cuentas.motivos.soloAlla
  const frase = (m: string) =>
    ver === 'solo_aqui' ? FRASES_SOLO_AQUI[m as MotivoSoloAqui] : FRASES_SOLO_ALLA[m as MotivoSoloAlla]
  const opciones = Object.entries(porMotivo).map(([m, cuantos]) => ({ valor: m, texto: `${frase(m)} (${cuantos})` }))
  const aparte = Object.entries(cuentas.motivos.aparte)
  return (
    <div className="pila pila--2">
      <CampoSeleccion
        etiqueta="Por qué"
        value={motivo}
        ancho="todo"
        onChange={(e) => cambiar({ motivo: e.target.value || undefined })}
        opciones={[{ valor: '', texto: 'Todos los motivos' }, ...opciones]}
      />
      {ver === 'solo_alla' && aparte.length > 0 ? (
        <p className="tenue menor">
          Además, sin cifras propias:{' '}
          {aparte
            .map(([m, cuantas]) => `${FRASES_APARTE[m as keyof typeof FRASES_APARTE].toLowerCase()} (${cuantas})`)
            .join('; ')}
          .
        </p>
      ) : null}
    </div>
  )
}

const TITULOS: Record<Ver, string> = {
  coinciden: 'Valores que coinciden',
  compartidas: 'Valores de varias metas',
  solo_aqui: 'Metas que no encontraron nada en el libro',
  solo_alla: 'Renglones que no encontraron meta',
}

const ENTRADAS: Record<Ver, string> = {
  coinciden:
    'El dinero se cruza por BPIN y producto; lo físico, por BPIN, indicador y acumulación. Cada uno de estos valores es de una sola meta.',
  compartidas:
    'Varias metas tienen el mismo BPIN y el mismo producto o indicador: el sistema no puede saber cuánto es de cada una. Repártalo usted, o déjelo compartido.',
  solo_aqui: 'Que una meta no esté en el libro no quiere decir que su ejecución sea cero: escríbala en el reporte.',
  solo_alla: 'Ningún renglón se pierde: estos no se pudieron llevar a ninguna meta.',
}

const VACIOS: Record<Ver, string> = {
  coinciden: 'Ningún renglón del libro es de una sola meta de su plan. Mire por qué en las otras partes.',
  compartidas: 'Ningún valor del libro es de varias metas.',
  solo_aqui: 'Todas las metas del plan encontraron algo en el libro.',
  solo_alla: 'Todos los renglones del libro encontraron su meta.',
}

const QUE: Record<Ver, string> = {
  coinciden: 'valores',
  compartidas: 'valores',
  solo_aqui: 'metas',
  solo_alla: 'renglones',
}
const UNA: Record<Ver, string> = { coinciden: 'valor', compartidas: 'valor', solo_aqui: 'meta', solo_alla: 'renglón' }
