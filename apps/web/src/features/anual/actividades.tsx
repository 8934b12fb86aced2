// Form of the activities of a meta in a vigencia.
import { LIMITES_ACTIVIDADES } from '@kpt/domain/planes'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { FilaAnual } from './documento.ts'

type Actividad = FilaAnual['actividades']['lista'][number]
/** As written: the key keeps the focus in its row when another is taken out. */
type Escrita = { readonly clave: number; readonly actividad: Actividad }

const EN_BLANCO: Actividad = { texto: '', desde: null, hasta: null, responsable: '' }

type Props = {
  readonly entidad: string
  readonly vigencia: string
  /** Null while none is being edited. */
  readonly fila: FilaAnual | null
  readonly onCerrar: () => void
}

export function EditarActividades({ entidad, vigencia, fila, onCerrar }: Props) {
  const inicial = fila && fila.actividades.lista.length > 0 ? fila.actividades.lista : [EN_BLANCO]
  const [lista, setLista] = useState<readonly Escrita[]>(inicial.map((actividad, clave) => ({ clave, actividad })))
  const guardado = useMutation({
    mutationFn: ({ numero, actividades }: FilaAnual) =>
      api('POST /api/entidades/:entidad/plan/anual/:vigencia/metas/:meta/actividades', {
        params: { entidad, vigencia: Number(vigencia), meta: numero },
        cuerpo: {
          contra: actividades.n,
          lista: lista.map((e) => e.actividad).filter(({ texto }) => texto.trim() !== ''),
        },
      }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      onCerrar()
    },
  })
  const cambiar = (clave: number, cambio: Partial<Actividad>) =>
    setLista((previas) =>
      previas.map((e) => (e.clave === clave ? { ...e, actividad: { ...e.actividad, ...cambio } } : e)),
    )
  const agregar = () =>
    setLista((previas) => [
      ...previas,
      { clave: Math.max(-1, ...previas.map((e) => e.clave)) + 1, actividad: EN_BLANCO },
    ])
  return (
    <Dialogo
      abierto={fila !== null}
      titulo={`Actividades de la meta ${fila?.numero} en ${vigencia}`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton variante="principal" ocupado={guardado.isPending} onClick={() => fila && guardado.mutate(fila)}>
            Guardar
          </Boton>
          <Boton onClick={onCerrar}>Cancelar</Boton>
        </>
      }
    >
      <p className="tenue">{fila?.personalizacion}</p>
      {guardado.isError ? <Aviso tono="error">{guardado.error.message}</Aviso> : null}
      {lista.map((escrita, i) => (
        <CamposActividad
          key={escrita.clave}
          n={i + 1}
          vigencia={vigencia}
          actividad={escrita.actividad}
          cambiar={(cambio) => cambiar(escrita.clave, cambio)}
          quitar={() => setLista((previas) => previas.filter((e) => e.clave !== escrita.clave))}
        />
      ))}
      {lista.length < LIMITES_ACTIVIDADES.cuantas ? <Boton onClick={agregar}>Agregar otra actividad</Boton> : null}
    </Dialogo>
  )
}

type PropsCampos = {
  readonly n: number
  readonly vigencia: string
  readonly actividad: Actividad
  readonly cambiar: (cambio: Partial<Actividad>) => void
  readonly quitar: () => void
}

function CamposActividad({ n, vigencia, actividad, cambiar, quitar }: PropsCampos) {
  const anio = { min: `${vigencia}-01-01`, max: `${vigencia}-12-31` }
  return (
    <fieldset className="anual__actividad">
      <legend>Actividad {n}</legend>
      <CampoTexto
        id={`actividad-${n}-texto`}
        etiqueta="Qué se hará"
        maxLength={LIMITES_ACTIVIDADES.texto}
        value={actividad.texto}
        onChange={(e) => cambiar({ texto: e.target.value })}
      />
      <CampoTexto
        id={`actividad-${n}-desde`}
        etiqueta="Empieza (si se sabe)"
        type="date"
        {...anio}
        value={actividad.desde ?? ''}
        onChange={(e) => cambiar({ desde: e.target.value || null })}
      />
      <CampoTexto
        id={`actividad-${n}-hasta`}
        etiqueta="Termina (si se sabe)"
        type="date"
        {...anio}
        value={actividad.hasta ?? ''}
        onChange={(e) => cambiar({ hasta: e.target.value || null })}
      />
      <CampoTexto
        id={`actividad-${n}-responsable`}
        etiqueta="Responsable (si es otro)"
        maxLength={LIMITES_ACTIVIDADES.responsable}
        value={actividad.responsable}
        onChange={(e) => cambiar({ responsable: e.target.value })}
      />
      <Boton variante="texto" aria-label={`Quitar la actividad ${n}`} onClick={quitar}>
        Quitar
      </Boton>
    </fieldset>
  )
}
