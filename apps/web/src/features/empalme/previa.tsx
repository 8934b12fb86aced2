// What setting the day would do: how many end, how many only are warned and why, name by name; and then, to set it.
import { formatFecha, frasesDeAlcance } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { COLUMNAS_ALCANZADOS } from './columnas.tsx'
import type { Empalme, Previa as Vista } from './tipos.ts'
import { faltaActo, useFijar } from './usar-fijar.ts'

const TAMANO = 25

type Destino = 'termina' | 'solo_avisa'

type Props = {
  readonly empalme: Empalme
  readonly fecha: string
  readonly entidad: string | null
  readonly onHecha: () => void
}

export function Previa({ empalme, fecha, entidad, onHecha }: Props) {
  const [filtros] = useFiltros()
  const destino: Destino | undefined =
    filtros.destino === 'termina' || filtros.destino === 'solo_avisa' ? filtros.destino : undefined
  const pagina = paginaDe(filtros)
  const consulta = {
    ...{ gobierno: empalme.gobierno.desde, fecha, pagina, tamano: TAMANO },
    ...(entidad === null ? {} : { entidad }),
    ...(destino ? { destino } : {}),
  }
  const previa = useQuery(consultaPaginada('GET /api/empalme/previa', { consulta }))
  return (
    <section className="pila" aria-labelledby="previa-titulo">
      <h2 id="previa-titulo">
        A quién alcanza el {formatFecha(fecha)}
        {entidad === null ? null : <SoloEn entidad={entidad} />}
      </h2>
      <Datos de={previa}>
        {(datos) => (
          <>
            <Alcance previa={datos} fecha={fecha} />
            <Fijar {...{ empalme, fecha, entidad, onHecha }} />
            <Quienes previa={datos} destino={destino} pagina={pagina} />
          </>
        )}
      </Datos>
    </section>
  )
}

function SoloEn({ entidad }: { entidad: string }) {
  return <>, solo en {useNombreEntidad(entidad)}</>
}

function Alcance({ previa, fecha }: { previa: Vista; fecha: string }) {
  const { terminan, avisados, conFechaPropia } = previa
  return (
    <Aviso tono="nota" vivo>
      {frasesDeAlcance({ fecha, terminan, avisados, conFechaPropia }).map((frase) => (
        <p key={frase}>{frase}</p>
      ))}
      <p className="menor tenue">
        Con el calendario de ese día y los reportes como están hoy: quien envíe lo que debe antes, pasa a terminar.
      </p>
    </Aviso>
  )
}

function Fijar(props: Props) {
  const { acto, setActo, error, fijado, enviar } = useFijar(props)
  const alEnviar = (evento: FormEvent) => {
    evento.preventDefault()
    enviar()
  }
  return (
    <form className="formulario" onSubmit={alEnviar} noValidate>
      <CampoTexto
        id="empalme-acto"
        etiqueta="Acto o razón"
        ayuda="Queda en la historia y en la auditoría. Por ejemplo: Circular 0015 de 2027, numeral 4"
        ancho="todo"
        maxLength={300}
        value={acto}
        error={error ? faltaActo : undefined}
        onChange={(e) => setActo(e.target.value)}
      />
      {fijado.isError ? (
        <Aviso tono="error" enfocar>
          {fijado.error.message}
        </Aviso>
      ) : null}
      <Boton type="submit" variante="principal" ocupado={fijado.isPending}>
        Fijar el {formatFecha(props.fecha)}
      </Boton>
    </form>
  )
}

type PropsQuienes = { readonly previa: Vista; readonly destino: string | undefined; readonly pagina: number }

function Quienes({ previa, destino, pagina }: PropsQuienes) {
  const { filas, total, terminan, avisados } = previa
  const [filtros] = useFiltros()
  const partes = [
    { texto: 'Todos', valor: undefined, cuenta: terminan + avisados },
    { texto: 'Terminan', valor: 'termina', cuenta: terminan },
    { texto: 'Siguen por obligaciones', valor: 'solo_avisa', cuenta: avisados },
  ]
  const paginador = { pagina, tamano: TAMANO, total, que: 'usuarios líderes', una: 'usuario líder' }
  return (
    <div className="pila pila--2">
      <Pestanas
        etiqueta="Usuarios líderes por lo que les pasa"
        pestanas={partes.map(({ texto, valor, cuenta }) => ({
          ...{ texto, cuenta, a: '/empalme', activa: valor === destino },
          busqueda: { ...filtros, destino: valor, pagina: undefined },
        }))}
      />
      <Paginador {...paginador} />
      {filas.length > 0 ? (
        <Tabla
          titulo="Usuarios líderes que alcanza"
          tituloOculto
          columnas={COLUMNAS_ALCANZADOS}
          filas={filas}
          clave={(f) => f.entidad.codigo}
        />
      ) : null}
      {total > TAMANO ? <Paginador {...paginador} abajo /> : null}
    </div>
  )
}
