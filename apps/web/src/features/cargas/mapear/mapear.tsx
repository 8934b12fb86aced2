// The book has a layout of its own: the person says what each column is over what we recognised, and it is read with that.
import { echaDeMenos, impideMapeo } from '@kpt/domain/planes'
import { formatInstante, textoFaltaMapeo } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { consulta } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { consultas } from '../../../app/consultas.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoTexto } from '../../../ui/campo.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { ListaHallazgos } from '../../planes/grupos-hallazgos.tsx'
import { Descartar } from '../descartar.tsx'
import { HojaDelLibro } from './hoja.tsx'
import { opcionesDe } from './opciones.ts'
import './mapear.css'

export type Propuesta = Respuesta<'GET /api/entidades/:entidad/cargas/:carga/mapeo'>
export type Ayuda = Propuesta['hojas'][number]
export type HojaDicha = Propuesta['mapeo']['hojas'][number]
type Dicho = Propuesta['mapeo']
type Props = { readonly entidad: string; readonly carga: { readonly id: string } }

export function Mapear({ entidad, carga }: Props) {
  const propuesta = useQuery(
    consulta('GET /api/entidades/:entidad/cargas/:carga/mapeo', { params: { entidad, carga: carga.id } }),
  )
  return (
    <Datos de={propuesta}>
      {(datos) => <Formulario key={propuesta.dataUpdatedAt} entidad={entidad} carga={carga.id} propuesta={datos} />}
    </Datos>
  )
}

type PropsFormulario = { readonly entidad: string; readonly carga: string; readonly propuesta: Propuesta }

function Formulario({ entidad, carga, propuesta }: PropsFormulario) {
  const [dicho, setDicho] = useState<Dicho>(propuesta.mapeo)
  const guardado = useGuardado(entidad, carga)
  const cambiarHoja = (nueva: HojaDicha) =>
    setDicho({ ...dicho, hojas: dicho.hojas.map((hoja) => (hoja.hoja === nueva.hoja ? nueva : hoja)) })
  const opciones = opcionesDe(dicho.periodo, propuesta.fuentes)
  const impide = impideMapeo(dicho)
  return (
    <div className="pila">
      <Presentacion propuesta={propuesta} />
      <Plan dicho={dicho} propuesta={propuesta} onCambiar={setDicho} />
      {dicho.hojas.map((hoja, i) => {
        const ayuda = propuesta.hojas[i]
        return ayuda ? (
          <HojaDelLibro
            key={hoja.hoja}
            {...{ hoja, ayuda, opciones }}
            onCambiar={cambiarHoja}
            onReleer={() => guardado.mutate({ mapeo: dicho, releer: true })}
          />
        ) : null
      })}
      <Falta dicho={dicho} />
      {guardado.isError ? <Aviso tono="error">{guardado.error.message}</Aviso> : null}
      <div className="acciones">
        <Boton
          variante="principal"
          ocupado={guardado.isPending}
          aria-disabled={impide.length > 0}
          onClick={() => (impide.length > 0 ? undefined : guardado.mutate({ mapeo: dicho, releer: false }))}
        >
          Leer el libro así
        </Boton>
        <Descartar entidad={entidad} carga={carga}>
          Descartar este libro
        </Descartar>
      </div>
    </div>
  )
}

function Presentacion({ propuesta: { hallazgos, recordado } }: { propuesta: Propuesta }) {
  const nuevos = hallazgos.filter((h) => h.regla !== 'libro_no_es_sispt')
  return (
    <>
      <p>
        Su libro no tiene la forma de SisPT. Díganos qué es cada columna; ya le proponemos lo que reconocimos. Mire
        sobre todo lo que dice «Revíselo».
      </p>
      {recordado ? (
        <p className="tenue">
          {recordado.por} dijo qué era cada columna el {formatInstante(Date.parse(recordado.en))}.
        </p>
      ) : (
        <p className="tenue">
          Se lo recordaremos: la próxima vez, un libro con los mismos encabezados se leerá de una vez.
        </p>
      )}
      {nuevos.length > 0 ? (
        <section className="pila pila--2">
          <h2>Por qué no se pudo leer</h2>
          <ListaHallazgos hallazgos={nuevos} />
        </section>
      ) : null}
    </>
  )
}

type PropsPlan = { readonly dicho: Dicho; readonly propuesta: Propuesta; readonly onCambiar: (dicho: Dicho) => void }

function Plan({ dicho, propuesta, onCambiar }: PropsPlan) {
  const anio = (texto: string) => Number(texto.replace(/\D/g, '').slice(0, 4)) || 0
  const { desde, hasta } = dicho.periodo
  return (
    <section className="pila pila--2">
      <h2>El plan</h2>
      <CampoTexto
        etiqueta="Nombre del plan"
        ancho="todo"
        value={dicho.nombrePlan}
        onChange={(e) => onCambiar({ ...dicho, nombrePlan: e.target.value })}
      />
      <div className="mapear__filas">
        <CampoTexto
          etiqueta="Primera vigencia"
          ancho="corto"
          inputMode="numeric"
          value={desde === 0 ? '' : String(desde)}
          onChange={(e) => onCambiar({ ...dicho, periodo: { desde: anio(e.target.value), hasta } })}
        />
        <CampoTexto
          etiqueta="Última vigencia"
          ancho="corto"
          inputMode="numeric"
          value={hasta === 0 ? '' : String(hasta)}
          onChange={(e) => onCambiar({ ...dicho, periodo: { desde, hasta: anio(e.target.value) } })}
        />
      </div>
      {propuesta.periodoDicho ? null : (
        <p className="tenue">El libro no dice qué años cubre: le proponemos el periodo en curso. Revíselo.</p>
      )}
    </section>
  )
}

/** What stops the reading, and what the plan will lack: said at once, while choosing. */
function Falta({ dicho }: { dicho: Dicho }) {
  const impide = impideMapeo(dicho)
  const pendientes = [...new Map(echaDeMenos(dicho).map((f) => [f.campo, f])).values()]
  return (
    <div aria-live="polite" className="pila pila--2">
      {impide.length > 0 ? (
        <Aviso tono="alerta" titulo="Antes de leerlo falta">
          <ul>
            {impide.map((f) => (
              <li key={`${f.codigo}${f.hoja}${f.campo}`}>
                {textoFaltaMapeo(f).mensaje} {textoFaltaMapeo(f).remedio}
              </li>
            ))}
          </ul>
        </Aviso>
      ) : null}
      {pendientes.length > 0 ? (
        <Aviso tono="nota" titulo="Su libro no lo trae">
          <p>
            {pendientes.map((f) => textoFaltaMapeo({ ...f, hoja: null }).mensaje).join(' ')} Puede seguir: quedará
            pendiente en cada meta y se completa después.
          </p>
        </Aviso>
      ) : null}
    </div>
  )
}

function useGuardado(entidad: string, carga: string) {
  return useMutation({
    mutationFn: (cuerpo: { mapeo: Dicho; releer: boolean }) =>
      api('POST /api/entidades/:entidad/cargas/:carga/mapeo', { params: { entidad, carga }, cuerpo }),
    onSuccess: () => consultas.invalidateQueries(),
  })
}
