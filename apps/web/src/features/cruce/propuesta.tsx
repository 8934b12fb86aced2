// One proposal: whose it is, what the book says beside what the draft holds, and what may be done with it.
import { contar, enumerar, NOMBRES_CAMPO_CRUCE, NOMBRES_SITUACION_PROPUESTA } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { numeroCorto } from '../reportes/direccion.ts'
import { cifra } from './cifra.ts'
import type { ClaveCruce } from './cruce.tsx'
import { HechoTomado } from './hecho.tsx'
import { NombresMetas } from './nombres-metas.tsx'
import { type Renglon, repartir, tomar } from './red.ts'
import { Repartir } from './repartir.tsx'
import { RetirarCompartido } from './retirar-compartido.tsx'

type Props = {
  readonly clave: ClaveCruce
  readonly renglon: Renglon
  readonly secuencia: number
  readonly puedeTomar: boolean
}

type Situacion = NonNullable<Renglon['situacion']>
const MARCA: Record<Situacion, { readonly tono: TonoChip; readonly icono: IconoChip }> = {
  pendiente: { tono: 'nota', icono: 'reloj' },
  igual: { tono: 'bien', icono: 'bien' },
  tomada: { tono: 'bien', icono: 'bien' },
  cambiada: { tono: 'alerta', icono: 'lapiz' },
  compartida: { tono: 'quieto', icono: 'raya' },
}

export function Propuesta({ clave, renglon, secuencia, puedeTomar }: Props) {
  const { situacion, metas, filas, fuente, fuentesSinClave } = renglon
  const compartida = metas.length > 1
  return (
    <article
      className="cruce__propuesta"
      aria-label={`Meta ${metas.map((m) => numeroCorto(m.numero)).join(' y ')}${fuente ? `, ${fuente.nombre}` : ''}`}
    >
      <h2 className="cruce__quien">
        <NombresMetas metas={metas} />
      </h2>
      <p className="cruce__de">
        {situacion ? <Chip {...MARCA[situacion]}>{NOMBRES_SITUACION_PROPUESTA[situacion]}</Chip> : null}
        {fuente ? <span>{fuente.nombre}</span> : null}
        <span className="tenue">
          {filas.length === 1
            ? `Fila ${filas[0]} del libro`
            : `${contar(filas.length, 'fila', 'filas')} del libro: ${filas.join(', ')}`}
        </span>
      </p>
      {fuentesSinClave.length > 0 ? (
        <p className="tenue menor">
          En el libro: {fuentesSinClave.join('; ')}. Sin clave en el plan: se propone en «Otros».
        </p>
      ) : null}
      <Tabla
        titulo="Lo que dice el libro y lo que tiene el borrador"
        tituloOculto
        columnas={columnasDe(renglon)}
        filas={renglonesDe(renglon)}
        clave={(c) => `${c.meta}${c.campo}`}
      />
      {puedeTomar ? (
        compartida ? (
          <Compartida {...{ clave, renglon, secuencia }} />
        ) : (
          <Tomar {...{ clave, renglon, secuencia }} />
        )
      ) : null}
    </article>
  )
}

type Acto = Omit<Props, 'puedeTomar'>

function Tomar({ clave, renglon: { id, situacion, metas }, secuencia }: Acto) {
  const toma = useMutation({ mutationFn: () => tomar(clave, [id], secuencia) })
  const hecha = situacion === 'tomada' || situacion === 'igual'
  return (
    <div className="pila pila--2">
      {hecha ? null : (
        <Boton ocupado={toma.isPending} onClick={() => toma.mutate()}>
          {situacion === 'cambiada' ? 'Traer otra vez' : 'Traer'}
          <span className="solo-lector"> a la meta {numeroCorto(metas[0]?.numero ?? '')}</span>
        </Boton>
      )}
      {toma.isError ? <Aviso tono="error">{toma.error.message}</Aviso> : null}
      {toma.data ? <HechoTomado tomado={toma.data} /> : null}
    </div>
  )
}

function Compartida({ clave, renglon, secuencia }: Acto) {
  const [repartiendo, setRepartiendo] = useState(false)
  const acto = useMutation({
    mutationFn: (partes: Renglon['partes']) => repartir(clave, renglon.id, partes, secuencia),
    onSuccess: () => setRepartiendo(false),
  })
  return (
    <div className="pila pila--2">
      {repartiendo ? (
        <Repartir
          renglon={renglon}
          ocupado={acto.isPending}
          onRepartir={acto.mutate}
          onCerrar={() => setRepartiendo(false)}
        />
      ) : (
        <div className="acciones">
          <Boton onClick={() => setRepartiendo(true)}>{renglon.partes ? 'Cambiar el reparto' : 'Repartir'}</Boton>
          {renglon.situacion === 'compartida' || renglon.partes ? null : (
            <Boton variante="texto" ocupado={acto.isPending} onClick={() => acto.mutate(null)}>
              Dejar compartido
            </Boton>
          )}
          {renglon.situacion === 'compartida' && renglon.fuente ? (
            <RetirarCompartido
              clave={clave}
              fuente={renglon.fuente.clave}
              metas={renglon.metas.map((m) => m.numero)}
              deQue={`de ${renglon.fuente.nombre}, de las metas ${enumerar(renglon.metas.map((m) => numeroCorto(m.numero)))},`}
            />
          ) : null}
        </div>
      )}
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
      {acto.data ? <HechoTomado tomado={acto.data} /> : null}
    </div>
  )
}

type Campo = Renglon['campos'][number]

/** Of a shared amount, first what the book says of all of them. */
function renglonesDe({ metas, valores, campos }: Renglon): Campo[] {
  if (metas.length === 1) return campos
  const nombres = Object.keys(valores) as (keyof typeof valores)[]
  const juntas = nombres.map((campo) => ({ meta: '', campo, clave: '', valor: valores[campo] ?? null, actual: null }))
  return [...juntas, ...campos.filter((c) => c.valor !== null || c.actual !== null)]
}

function columnasDe({ metas }: Renglon): Columna<Campo>[] {
  const varias = metas.length > 1
  const nombre = (c: Campo) => {
    const campo = NOMBRES_CAMPO_CRUCE[c.campo as keyof typeof NOMBRES_CAMPO_CRUCE]
    if (!varias) return campo
    return c.meta === '' ? `${campo}, entre todas` : `${campo}, meta ${numeroCorto(c.meta)}`
  }
  return [
    { clave: 'campo', titulo: 'Valor', nombra: true, celda: nombre },
    {
      clave: 'libro',
      titulo: varias ? 'Libro o reparto' : 'Libro',
      numero: true,
      celda: (c) => (c.valor === null ? 'Sin repartir' : cifra(c.campo, c.valor)),
    },
    {
      clave: 'borrador',
      titulo: 'Borrador',
      numero: true,
      celda: (c) => (c.meta === '' && varias ? '' : cifra(c.campo, c.actual)),
    },
  ]
}
