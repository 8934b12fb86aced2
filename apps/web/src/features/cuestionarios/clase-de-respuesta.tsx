// How a question is answered: its type, its options or its columns.
import {
  HECHOS,
  hechosPara,
  TIPOS_COLUMNA,
  TIPOS_PREGUNTA,
  type TipoColumna,
  type TipoPregunta,
} from '@kpt/domain/gestionweb'
import { NOMBRES_HECHO, NOMBRES_TIPO_COLUMNA, NOMBRES_TIPO_PREGUNTA } from '@kpt/textos/cuestionarios'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { claveDesde } from './clave.ts'
import { ListaEditable } from './lista-editable.tsx'
import type { PropsCampos } from './panel-pregunta.tsx'

export function ClaseDeRespuesta({ campos, poner, edita }: PropsCampos) {
  const { tipo } = campos
  return (
    <>
      <CampoSeleccion
        etiqueta="Clase de respuesta"
        disabled={!edita}
        value={tipo}
        onChange={(e) => poner({ tipo: e.target.value as TipoPregunta })}
        opciones={TIPOS_PREGUNTA.map((t) => ({ valor: t, texto: NOMBRES_TIPO_PREGUNTA[t] }))}
      />
      {tipo === 'una' || tipo === 'varias' ? <Opciones {...{ campos, poner, edita }} /> : null}
      {tipo === 'tabla' ? <Columnas {...{ campos, poner, edita }} /> : null}
      <Hecho {...{ campos, poner, edita }} />
    </>
  )
}

/** What the system knows that answers it; a fact of another kind stays in sight until it is changed. */
function Hecho({ campos: { tipo, hecho }, poner, edita }: PropsCampos) {
  const posibles = [...new Set([...hechosPara(tipo), ...(hecho ? [hecho] : [])])]
  if (posibles.length === 0) return null
  return (
    <CampoSeleccion
      etiqueta="Dato que el sistema ya tiene"
      ayuda="Quien responde lo ve con su fuente y decide si lo usa"
      opcional
      disabled={!edita}
      value={hecho ?? ''}
      onChange={(e) => poner({ hecho: HECHOS.find((h) => h === e.target.value) })}
      opciones={[{ valor: '', texto: 'Ninguno' }, ...posibles.map((h) => ({ valor: h, texto: NOMBRES_HECHO[h] }))]}
    />
  )
}

/** The key follows the text while nothing but the text has been written. */
function conTexto<T extends { clave: string; texto: string }>(fila: T, texto: string, otras: readonly T[]): T {
  const usadas = otras.filter((o) => o !== fila).map((o) => o.clave)
  const sigue = fila.clave === '' || fila.clave === claveDesde(fila.texto, usadas)
  return { ...fila, texto, clave: sigue ? claveDesde(texto, usadas) : fila.clave }
}

function Opciones({ campos: { opciones }, poner, edita }: PropsCampos) {
  return (
    <ListaEditable
      titulo="Opciones"
      una="opción"
      filas={opciones}
      nueva={() => ({ clave: '', texto: '' })}
      edita={edita}
      onFilas={(nuevas) => poner({ opciones: nuevas })}
    >
      {(opcion, i, cambiar) => (
        <div className="editor__par">
          <CampoTexto
            etiqueta={`Opción ${i + 1}`}
            maxLength={500}
            readOnly={!edita}
            value={opcion.texto}
            onChange={(e) => cambiar(conTexto(opcion, e.target.value, opciones))}
          />
          <CampoTexto
            etiqueta={`Nombre corto de la opción ${i + 1}`}
            maxLength={40}
            readOnly={!edita}
            value={opcion.clave}
            onChange={(e) => cambiar({ ...opcion, clave: e.target.value })}
          />
        </div>
      )}
    </ListaEditable>
  )
}

function Columnas({ campos: { columnas }, poner, edita }: PropsCampos) {
  return (
    <ListaEditable
      titulo="Columnas de la tabla"
      una="columna"
      filas={columnas}
      nueva={() => ({ clave: '', texto: '', tipo: 'texto' as const })}
      edita={edita}
      onFilas={(nuevas) => poner({ columnas: nuevas })}
    >
      {(columna, i, cambiar) => (
        <div className="editor__par">
          <CampoTexto
            etiqueta={`Columna ${i + 1}`}
            maxLength={500}
            readOnly={!edita}
            value={columna.texto}
            onChange={(e) => cambiar(conTexto(columna, e.target.value, columnas))}
          />
          <CampoTexto
            etiqueta={`Nombre corto de la columna ${i + 1}`}
            maxLength={40}
            readOnly={!edita}
            value={columna.clave}
            onChange={(e) => cambiar({ ...columna, clave: e.target.value })}
          />
          <CampoSeleccion
            etiqueta={`Clase de la columna ${i + 1}`}
            disabled={!edita}
            value={columna.tipo}
            onChange={(e) => cambiar({ ...columna, tipo: e.target.value as TipoColumna })}
            opciones={TIPOS_COLUMNA.map((t) => ({ valor: t, texto: NOMBRES_TIPO_COLUMNA[t] }))}
          />
        </div>
      )}
    </ListaEditable>
  )
}
